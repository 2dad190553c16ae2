// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicConversationRoutingData`.
#[non_exhaustive]
pub struct QueueConversationEventTopicConversationRoutingData {
    /// `language`.
    pub language: Option<super::QueueConversationEventTopicUriReference>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queue`.
    pub queue: Option<super::QueueConversationEventTopicUriReference>,
    /// `scoredAgents`.
    pub scored_agents: Option<Vec<super::QueueConversationEventTopicScoredAgent>>,
    /// `skillExpressionId`.
    pub skill_expression_id: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::QueueConversationEventTopicUriReference>>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationEventTopicConversationRoutingData {
    "language" Any language,
    "priority" Int priority,
    "queue" Any queue,
    "scoredAgents" Any scored_agents,
    "skillExpressionId" Str skill_expression_id,
    "skills" Any skills,
});
