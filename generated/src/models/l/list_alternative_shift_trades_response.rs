// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListAlternativeShiftTradesResponse`.
#[non_exhaustive]
pub struct ListAlternativeShiftTradesResponse {
    /// `job`.
    pub job: Option<super::AlternativeShiftJobResponse>,
    /// `result`.
    pub result: Option<super::AlternativeShiftTradeListing>,
    __marks: rt::Marks,
}

rt::model!(ListAlternativeShiftTradesResponse {
    "job" Any job,
    "result" Any result,
});
