// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit`.
#[non_exhaustive]
pub struct WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit {
    "id" Str id,
});
