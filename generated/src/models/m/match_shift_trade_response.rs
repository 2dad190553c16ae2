// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MatchShiftTradeResponse`.
#[non_exhaustive]
pub struct MatchShiftTradeResponse {
    /// `adminReviewViolations`.
    pub admin_review_violations: Option<Vec<super::ShiftTradeMatchViolation>>,
    /// `trade`.
    pub trade: Option<super::ShiftTradeResponse>,
    /// `unevaluatedRules`.
    pub unevaluated_rules: Option<Vec<String>>,
    /// `violations`.
    pub violations: Option<Vec<super::ShiftTradeMatchViolation>>,
    __marks: rt::Marks,
}

rt::model!(MatchShiftTradeResponse {
    "adminReviewViolations" Any admin_review_violations,
    "trade" Any trade,
    "unevaluatedRules" Texts unevaluated_rules,
    "violations" Any violations,
});
