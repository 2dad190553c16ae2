// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutlierInfo`.
#[non_exhaustive]
pub struct OutlierInfo {
    /// `outlier`.
    pub outlier: Option<bool>,
    /// `score`.
    pub score: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(OutlierInfo {
    "outlier" Bool outlier,
    "score" Float score,
});
