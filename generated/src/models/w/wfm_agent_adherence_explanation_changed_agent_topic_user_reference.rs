// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAgentAdherenceExplanationChangedAgentTopicUserReference`.
#[non_exhaustive]
pub struct WfmAgentAdherenceExplanationChangedAgentTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmAgentAdherenceExplanationChangedAgentTopicUserReference {
    "id" Str id,
});
