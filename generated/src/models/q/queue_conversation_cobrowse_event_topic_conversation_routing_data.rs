// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCobrowseEventTopicConversationRoutingData`.
#[non_exhaustive]
pub struct QueueConversationCobrowseEventTopicConversationRoutingData {
    /// `language`.
    pub language: Option<super::QueueConversationCobrowseEventTopicUriReference>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queue`.
    pub queue: Option<super::QueueConversationCobrowseEventTopicUriReference>,
    /// `scoredAgents`.
    pub scored_agents: Option<
        Vec<super::QueueConversationCobrowseEventTopicScoredAgent>,
    >,
    /// `skillExpressionId`.
    pub skill_expression_id: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::QueueConversationCobrowseEventTopicUriReference>>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationCobrowseEventTopicConversationRoutingData {
    "language" Any language,
    "priority" Int priority,
    "queue" Any queue,
    "scoredAgents" Any scored_agents,
    "skillExpressionId" Str skill_expression_id,
    "skills" Any skills,
});
