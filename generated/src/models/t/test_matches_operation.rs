// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TestMatchesOperation`.
#[non_exhaustive]
pub struct TestMatchesOperation {
    /// `details`.
    pub details: Option<Vec<super::MatchCriteriaTestResult>>,
    /// `matches`.
    pub matches: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `step`.
    pub step: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(TestMatchesOperation {
    "details" Any details,
    "matches" Bool matches,
    "name" Str name,
    "step" Int step,
});
