// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmShiftTradingJobCompleteEventWeekSummaryList`.
#[non_exhaustive]
pub struct WfmShiftTradingJobCompleteEventWeekSummaryList {
    /// `weeks`.
    pub weeks: Option<Vec<super::WfmShiftTradingJobCompleteEventWeekSummary>>,
    __marks: rt::Marks,
}

rt::model!(WfmShiftTradingJobCompleteEventWeekSummaryList {
    "weeks" Any weeks,
});
