// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TestModeEventResults`.
#[non_exhaustive]
pub struct TestModeEventResults {
    /// `schemaValidation`.
    pub schema_validation: Option<super::TestSchemaOperation>,
    /// `triggerMatchValidation`.
    pub trigger_match_validation: Option<super::TestMatchesEventOperation>,
    __marks: rt::Marks,
}

rt::model!(TestModeEventResults {
    "schemaValidation" Any schema_validation,
    "triggerMatchValidation" Any trigger_match_validation,
});
