// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NumericRange`.
#[non_exhaustive]
pub struct NumericRange {
    /// `gt`.
    pub gt: Option<f64>,
    /// `gte`.
    pub gte: Option<f64>,
    /// `lt`.
    pub lt: Option<f64>,
    /// `lte`.
    pub lte: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(NumericRange {
    "gt" Float gt,
    "gte" Float gte,
    "lt" Float lt,
    "lte" Float lte,
});

rt::setters!(NumericRange {
    0 gt with_gt(f64) clear_gt,
    1 gte with_gte(f64) clear_gte,
    2 lt with_lt(f64) clear_lt,
    3 lte with_lte(f64) clear_lte,
});
