// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WeekShiftTradeMatchesSummaryResponse`.
#[non_exhaustive]
pub struct WeekShiftTradeMatchesSummaryResponse {
    /// `count`.
    pub count: Option<i64>,
    /// `crossWeekReceivingCount`.
    pub cross_week_receiving_count: Option<i64>,
    /// `weekDate`.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(WeekShiftTradeMatchesSummaryResponse {
    "count" Int count,
    "crossWeekReceivingCount" Int cross_week_receiving_count,
    "weekDate" Date week_date,
});
