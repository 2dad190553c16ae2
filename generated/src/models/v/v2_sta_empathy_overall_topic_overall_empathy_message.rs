// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2StaEmpathyOverallTopicOverallEmpathyMessage`.
#[non_exhaustive]
pub struct V2StaEmpathyOverallTopicOverallEmpathyMessage {
    /// `agents`.
    pub agents: Option<Vec<super::V2StaEmpathyOverallTopicAgentEmpathyScore>>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `divisionIds`.
    pub division_ids: Option<Vec<String>>,
    /// `flowIds`.
    pub flow_ids: Option<Vec<String>>,
    /// `queueIds`.
    pub queue_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(V2StaEmpathyOverallTopicOverallEmpathyMessage {
    "agents" Any agents,
    "conversationId" Str conversation_id,
    "divisionIds" Texts division_ids,
    "flowIds" Texts flow_ids,
    "queueIds" Texts queue_ids,
});
