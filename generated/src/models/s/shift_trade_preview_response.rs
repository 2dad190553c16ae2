// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradePreviewResponse`.
#[non_exhaustive]
pub struct ShiftTradePreviewResponse {
    /// `activities`.
    pub activities: Option<Vec<super::ShiftTradeActivityPreviewResponse>>,
    __marks: rt::Marks,
}

rt::model!(ShiftTradePreviewResponse {
    "activities" Any activities,
});
