// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LocaleHealth`.
#[non_exhaustive]
pub struct LocaleHealth {
    /// `issueCount`.
    pub issue_count: Option<i64>,
    /// `overallScore`.
    pub overall_score: Option<f64>,
    /// `staticValidationResults`.
    pub static_validation_results: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(LocaleHealth {
    "issueCount" Int issue_count,
    "overallScore" Float overall_score,
    "staticValidationResults" Texts static_validation_results,
});
