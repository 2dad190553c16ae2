// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AggregationResultEntry`.
#[non_exhaustive]
pub struct AggregationResultEntry {
    /// `count`.
    pub count: Option<i64>,
    /// `gte`.
    pub gte: Option<f64>,
    /// `lt`.
    pub lt: Option<f64>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AggregationResultEntry {
    "count" Int count,
    "gte" Float gte,
    "lt" Float lt,
    "value" Str value,
});
