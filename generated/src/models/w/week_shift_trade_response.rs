// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WeekShiftTradeResponse`.
#[non_exhaustive]
pub struct WeekShiftTradeResponse {
    /// `matchReview`.
    pub match_review: Option<super::ShiftTradeMatchReviewResponse>,
    /// `trade`.
    pub trade: Option<super::ShiftTradeResponse>,
    __marks: rt::Marks,
}

rt::model!(WeekShiftTradeResponse {
    "matchReview" Any match_review,
    "trade" Any trade,
});
