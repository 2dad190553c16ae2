// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMessageEventTopicConversationRoutingData`.
#[non_exhaustive]
pub struct ConversationMessageEventTopicConversationRoutingData {
    /// `language`.
    pub language: Option<super::ConversationMessageEventTopicUriReference>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queue`.
    pub queue: Option<super::ConversationMessageEventTopicUriReference>,
    /// `scoredAgents`.
    pub scored_agents: Option<Vec<super::ConversationMessageEventTopicScoredAgent>>,
    /// `skillExpressionId`.
    pub skill_expression_id: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::ConversationMessageEventTopicUriReference>>,
    __marks: rt::Marks,
}

rt::model!(ConversationMessageEventTopicConversationRoutingData {
    "language" Any language,
    "priority" Int priority,
    "queue" Any queue,
    "scoredAgents" Any scored_agents,
    "skillExpressionId" Str skill_expression_id,
    "skills" Any skills,
});
