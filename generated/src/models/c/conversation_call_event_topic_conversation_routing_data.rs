// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCallEventTopicConversationRoutingData`.
#[non_exhaustive]
pub struct ConversationCallEventTopicConversationRoutingData {
    /// `language`.
    pub language: Option<super::ConversationCallEventTopicUriReference>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queue`.
    pub queue: Option<super::ConversationCallEventTopicUriReference>,
    /// `scoredAgents`.
    pub scored_agents: Option<Vec<super::ConversationCallEventTopicScoredAgent>>,
    /// `skillExpressionId`.
    pub skill_expression_id: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::ConversationCallEventTopicUriReference>>,
    __marks: rt::Marks,
}

rt::model!(ConversationCallEventTopicConversationRoutingData {
    "language" Any language,
    "priority" Int priority,
    "queue" Any queue,
    "scoredAgents" Any scored_agents,
    "skillExpressionId" Str skill_expression_id,
    "skills" Any skills,
});
