// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SearchShiftTradeResponse`.
#[non_exhaustive]
pub struct SearchShiftTradeResponse {
    /// `matchingReceivingShiftIds`.
    pub matching_receiving_shift_ids: Option<Vec<String>>,
    /// `preview`.
    pub preview: Option<super::ShiftTradePreviewResponse>,
    /// `trade`.
    pub trade: Option<super::ShiftTradeResponse>,
    __marks: rt::Marks,
}

rt::model!(SearchShiftTradeResponse {
    "matchingReceivingShiftIds" Texts matching_receiving_shift_ids,
    "preview" Any preview,
    "trade" Any trade,
});
