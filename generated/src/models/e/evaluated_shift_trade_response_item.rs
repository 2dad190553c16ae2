// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluatedShiftTradeResponseItem`.
#[non_exhaustive]
pub struct EvaluatedShiftTradeResponseItem {
    /// `matchReview`.
    pub match_review: Option<super::ShiftTradeMatchReviewResponse>,
    /// `trade`, required.
    pub trade: Option<super::ShiftTradeResponseItem>,
    __marks: rt::Marks,
}

rt::model!(EvaluatedShiftTradeResponseItem {
    "matchReview" Any match_review,
    "trade" Any trade,
});
