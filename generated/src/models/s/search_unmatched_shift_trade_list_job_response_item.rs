// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SearchUnmatchedShiftTradeListJobResponseItem`.
#[non_exhaustive]
pub struct SearchUnmatchedShiftTradeListJobResponseItem {
    /// `trades`, required.
    pub trades: Option<Vec<super::SearchUnmatchedShiftTradeResponseItem>>,
    __marks: rt::Marks,
}

rt::model!(SearchUnmatchedShiftTradeListJobResponseItem {
    "trades" Any trades,
});
