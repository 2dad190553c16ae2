// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuListAlternativeShiftTradesResponse`.
#[non_exhaustive]
pub struct BuListAlternativeShiftTradesResponse {
    /// `job`.
    pub job: Option<super::BuAlternativeShiftJobResponse>,
    /// `result`.
    pub result: Option<super::AlternativeShiftTradeListing>,
    __marks: rt::Marks,
}

rt::model!(BuListAlternativeShiftTradesResponse {
    "job" Any job,
    "result" Any result,
});
