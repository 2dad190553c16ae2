// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AggregationRange`.
#[non_exhaustive]
pub struct AggregationRange {
    /// `gte`.
    pub gte: Option<f64>,
    /// `lt`.
    pub lt: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(AggregationRange {
    "gte" Float gte,
    "lt" Float lt,
});

rt::setters!(AggregationRange {
    0 gte with_gte(f64) clear_gte,
    1 lt with_lt(f64) clear_lt,
});
