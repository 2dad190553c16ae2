// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmShiftTradingJobCompleteEventWeekSummary`.
#[non_exhaustive]
pub struct WfmShiftTradingJobCompleteEventWeekSummary {
    /// `crossWeekReceivingMatchedCount`.
    pub cross_week_receiving_matched_count: Option<i64>,
    /// `initiatingMatchedCount`.
    pub initiating_matched_count: Option<i64>,
    /// `weekDate`.
    pub week_date: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmShiftTradingJobCompleteEventWeekSummary {
    "crossWeekReceivingMatchedCount" Int cross_week_receiving_matched_count,
    "initiatingMatchedCount" Int initiating_matched_count,
    "weekDate" Str week_date,
});
