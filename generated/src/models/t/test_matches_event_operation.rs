// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TestMatchesEventOperation`.
#[non_exhaustive]
pub struct TestMatchesEventOperation {
    /// `matchedTriggers`.
    pub matched_triggers: Option<Vec<super::TestModeTrigger>>,
    /// `name`.
    pub name: Option<String>,
    /// `step`.
    pub step: Option<i64>,
    /// `unmatchedTriggers`.
    pub unmatched_triggers: Option<Vec<super::TestModeTrigger>>,
    __marks: rt::Marks,
}

rt::model!(TestMatchesEventOperation {
    "matchedTriggers" Any matched_triggers,
    "name" Str name,
    "step" Int step,
    "unmatchedTriggers" Any unmatched_triggers,
});
