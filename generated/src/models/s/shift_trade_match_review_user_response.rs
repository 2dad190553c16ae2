// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeMatchReviewUserResponse`.
#[non_exhaustive]
pub struct ShiftTradeMatchReviewUserResponse {
    /// `postTradeNewShift`.
    pub post_trade_new_shift: Option<super::ShiftTradePreviewResponse>,
    /// `postTradeSchedulePaidMinutes`.
    pub post_trade_schedule_paid_minutes: Option<i64>,
    /// `preTradeSchedulePaidMinutes`.
    pub pre_trade_schedule_paid_minutes: Option<i64>,
    /// `weeklyMaximumPaidMinutes`.
    pub weekly_maximum_paid_minutes: Option<i64>,
    /// `weeklyMinimumPaidMinutes`.
    pub weekly_minimum_paid_minutes: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ShiftTradeMatchReviewUserResponse {
    "postTradeNewShift" Any post_trade_new_shift,
    "postTradeSchedulePaidMinutes" Int post_trade_schedule_paid_minutes,
    "preTradeSchedulePaidMinutes" Int pre_trade_schedule_paid_minutes,
    "weeklyMaximumPaidMinutes" Int weekly_maximum_paid_minutes,
    "weeklyMinimumPaidMinutes" Int weekly_minimum_paid_minutes,
});
