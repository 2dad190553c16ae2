// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmShiftTradingJobCompleteEventTradeSide`.
#[non_exhaustive]
pub struct WfmShiftTradingJobCompleteEventTradeSide {
    /// `reviewNote`.
    pub review_note: Option<String>,
    /// `shift`.
    pub shift: Option<super::WfmShiftTradingJobCompleteEventTradeShift>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmShiftTradingJobCompleteEventTradeSide {
    "reviewNote" Str review_note,
    "shift" Any shift,
    "userId" Str user_id,
});
