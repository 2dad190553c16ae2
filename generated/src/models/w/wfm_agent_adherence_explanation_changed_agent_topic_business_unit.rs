// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit`.
#[non_exhaustive]
pub struct WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit {
    "id" Str id,
});
