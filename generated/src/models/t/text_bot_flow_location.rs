// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotFlowLocation`.
#[non_exhaustive]
pub struct TextBotFlowLocation {
    /// `actionName`, required.
    pub action_name: Option<String>,
    /// `actionNumber`, required.
    pub action_number: Option<i64>,
    /// `sequenceName`, required.
    pub sequence_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TextBotFlowLocation {
    "actionName" Str action_name,
    "actionNumber" Int action_number,
    "sequenceName" Str sequence_name,
});
