// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeMatchResponseItem`.
#[non_exhaustive]
pub struct ShiftTradeMatchResponseItem {
    /// `preview`, required.
    pub preview: Option<super::ShiftTradePreviewResponse>,
    /// `shiftIds`, required.
    pub shift_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ShiftTradeMatchResponseItem {
    "preview" Any preview,
    "shiftIds" Texts shift_ids,
});
