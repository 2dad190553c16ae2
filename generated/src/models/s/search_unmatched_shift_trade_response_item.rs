// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SearchUnmatchedShiftTradeResponseItem`.
#[non_exhaustive]
pub struct SearchUnmatchedShiftTradeResponseItem {
    /// `receivingShiftMatches`, required.
    pub receiving_shift_matches: Option<Vec<super::ShiftTradeMatchResponseItem>>,
    /// `trade`, required.
    pub trade: Option<super::ShiftTradeResponseItem>,
    __marks: rt::Marks,
}

rt::model!(SearchUnmatchedShiftTradeResponseItem {
    "receivingShiftMatches" Any receiving_shift_matches,
    "trade" Any trade,
});
