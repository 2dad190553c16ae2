// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationScreenShareEventTopicConversationRoutingData`.
#[non_exhaustive]
pub struct ConversationScreenShareEventTopicConversationRoutingData {
    /// `language`.
    pub language: Option<super::ConversationScreenShareEventTopicUriReference>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queue`.
    pub queue: Option<super::ConversationScreenShareEventTopicUriReference>,
    /// `scoredAgents`.
    pub scored_agents: Option<Vec<super::ConversationScreenShareEventTopicScoredAgent>>,
    /// `skillExpressionId`.
    pub skill_expression_id: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::ConversationScreenShareEventTopicUriReference>>,
    __marks: rt::Marks,
}

rt::model!(ConversationScreenShareEventTopicConversationRoutingData {
    "language" Any language,
    "priority" Int priority,
    "queue" Any queue,
    "scoredAgents" Any scored_agents,
    "skillExpressionId" Str skill_expression_id,
    "skills" Any skills,
});
