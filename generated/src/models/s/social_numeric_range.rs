// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialNumericRange`.
#[non_exhaustive]
pub struct SocialNumericRange {
    /// `eq`.
    pub eq: Option<f64>,
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

rt::model!(SocialNumericRange {
    "eq" Float eq,
    "gt" Float gt,
    "gte" Float gte,
    "lt" Float lt,
    "lte" Float lte,
});

rt::setters!(SocialNumericRange {
    0 eq with_eq(f64) clear_eq,
    1 gt with_gt(f64) clear_gt,
    2 gte with_gte(f64) clear_gte,
    3 lt with_lt(f64) clear_lt,
    4 lte with_lte(f64) clear_lte,
});
