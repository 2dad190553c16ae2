// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCobrowseEventTopicConversationRoutingData`.
#[non_exhaustive]
pub struct ConversationCobrowseEventTopicConversationRoutingData {
    /// `language`.
    pub language: Option<super::ConversationCobrowseEventTopicUriReference>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queue`.
    pub queue: Option<super::ConversationCobrowseEventTopicUriReference>,
    /// `scoredAgents`.
    pub scored_agents: Option<Vec<super::ConversationCobrowseEventTopicScoredAgent>>,
    /// `skillExpressionId`.
    pub skill_expression_id: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::ConversationCobrowseEventTopicUriReference>>,
    __marks: rt::Marks,
}

rt::model!(ConversationCobrowseEventTopicConversationRoutingData {
    "language" Any language,
    "priority" Int priority,
    "queue" Any queue,
    "scoredAgents" Any scored_agents,
    "skillExpressionId" Str skill_expression_id,
    "skills" Any skills,
});
