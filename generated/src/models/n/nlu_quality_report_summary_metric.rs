// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NluQualityReportSummaryMetric`.
#[non_exhaustive]
pub struct NluQualityReportSummaryMetric {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`, required.
    pub value: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(NluQualityReportSummaryMetric {
    "name" Str name,
    "value" Float value,
});
