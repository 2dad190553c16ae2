// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConnectRate`.
#[non_exhaustive]
pub struct ConnectRate {
    /// `attempts`.
    pub attempts: Option<i64>,
    /// `connectRatio`.
    pub connect_ratio: Option<f64>,
    /// `connects`.
    pub connects: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConnectRate {
    "attempts" Int attempts,
    "connectRatio" Float connect_ratio,
    "connects" Int connects,
});
