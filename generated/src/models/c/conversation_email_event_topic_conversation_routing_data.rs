// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEmailEventTopicConversationRoutingData`.
#[non_exhaustive]
pub struct ConversationEmailEventTopicConversationRoutingData {
    /// `language`.
    pub language: Option<super::ConversationEmailEventTopicUriReference>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queue`.
    pub queue: Option<super::ConversationEmailEventTopicUriReference>,
    /// `scoredAgents`.
    pub scored_agents: Option<Vec<super::ConversationEmailEventTopicScoredAgent>>,
    /// `skillExpressionId`.
    pub skill_expression_id: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::ConversationEmailEventTopicUriReference>>,
    __marks: rt::Marks,
}

rt::model!(ConversationEmailEventTopicConversationRoutingData {
    "language" Any language,
    "priority" Int priority,
    "queue" Any queue,
    "scoredAgents" Any scored_agents,
    "skillExpressionId" Str skill_expression_id,
    "skills" Any skills,
});
