// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsSessionMetric`.
#[non_exhaustive]
pub struct AnalyticsSessionMetric {
    /// `emitDate`.
    pub emit_date: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(AnalyticsSessionMetric {
    "emitDate" DateTime emit_date,
    "name" Str name,
    "value" Int value,
});
