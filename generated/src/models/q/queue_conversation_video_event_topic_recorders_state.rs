// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationVideoEventTopicRecordersState`.
#[non_exhaustive]
pub struct QueueConversationVideoEventTopicRecordersState {
    /// `adhocState`.
    pub adhoc_state: Option<String>,
    /// `agentExperienceState`.
    pub agent_experience_state: Option<String>,
    /// `customerExperienceState`.
    pub customer_experience_state: Option<String>,
    /// `snippetState`.
    pub snippet_state: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationVideoEventTopicRecordersState {
    "adhocState" Str adhoc_state,
    "agentExperienceState" Str agent_experience_state,
    "customerExperienceState" Str customer_experience_state,
    "snippetState" Str snippet_state,
});
