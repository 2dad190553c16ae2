// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicConversationRoutingData`.
#[non_exhaustive]
pub struct ConversationEventTopicConversationRoutingData {
    /// `language`.
    pub language: Option<super::ConversationEventTopicUriReference>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queue`.
    pub queue: Option<super::ConversationEventTopicUriReference>,
    /// `scoredAgents`.
    pub scored_agents: Option<Vec<super::ConversationEventTopicScoredAgent>>,
    /// `skillExpressionId`.
    pub skill_expression_id: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::ConversationEventTopicUriReference>>,
    __marks: rt::Marks,
}

rt::model!(ConversationEventTopicConversationRoutingData {
    "language" Any language,
    "priority" Int priority,
    "queue" Any queue,
    "scoredAgents" Any scored_agents,
    "skillExpressionId" Str skill_expression_id,
    "skills" Any skills,
});
