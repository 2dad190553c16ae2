// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeWeekSummaryResponseItem`.
#[non_exhaustive]
pub struct ShiftTradeWeekSummaryResponseItem {
    /// `crossWeekReceivingMatchedCount`, required.
    pub cross_week_receiving_matched_count: Option<i64>,
    /// `initiatingMatchedCount`, required.
    pub initiating_matched_count: Option<i64>,
    /// `weekDate`, required.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(ShiftTradeWeekSummaryResponseItem {
    "crossWeekReceivingMatchedCount" Int cross_week_receiving_matched_count,
    "initiatingMatchedCount" Int initiating_matched_count,
    "weekDate" Date week_date,
});
