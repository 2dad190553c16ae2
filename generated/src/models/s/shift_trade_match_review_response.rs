// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeMatchReviewResponse`.
#[non_exhaustive]
pub struct ShiftTradeMatchReviewResponse {
    /// `adminReviewViolations`.
    pub admin_review_violations: Option<Vec<super::ShiftTradeMatchViolation>>,
    /// `initiatingUser`.
    pub initiating_user: Option<super::ShiftTradeMatchReviewUserResponse>,
    /// `receivingUser`.
    pub receiving_user: Option<super::ShiftTradeMatchReviewUserResponse>,
    /// `unevaluatedRules`.
    pub unevaluated_rules: Option<Vec<String>>,
    /// `violations`.
    pub violations: Option<Vec<super::ShiftTradeMatchViolation>>,
    __marks: rt::Marks,
}

rt::model!(ShiftTradeMatchReviewResponse {
    "adminReviewViolations" Any admin_review_violations,
    "initiatingUser" Any initiating_user,
    "receivingUser" Any receiving_user,
    "unevaluatedRules" Texts unevaluated_rules,
    "violations" Any violations,
});
