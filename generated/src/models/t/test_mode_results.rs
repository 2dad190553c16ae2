// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TestModeResults`.
#[non_exhaustive]
pub struct TestModeResults {
    /// `jsonPathValidation`.
    pub json_path_validation: Option<super::TestMatchesOperation>,
    /// `schemaValidation`.
    pub schema_validation: Option<super::TestSchemaOperation>,
    /// `targetValidation`.
    pub target_validation: Option<super::TestTargetOperation>,
    /// `triggerMatches`.
    pub trigger_matches: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(TestModeResults {
    "jsonPathValidation" Any json_path_validation,
    "schemaValidation" Any schema_validation,
    "targetValidation" Any target_validation,
    "triggerMatches" Bool trigger_matches,
});
