// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCallEventTopicConversationRoutingData`.
#[non_exhaustive]
pub struct QueueConversationCallEventTopicConversationRoutingData {
    /// `language`.
    pub language: Option<super::QueueConversationCallEventTopicUriReference>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queue`.
    pub queue: Option<super::QueueConversationCallEventTopicUriReference>,
    /// `scoredAgents`.
    pub scored_agents: Option<Vec<super::QueueConversationCallEventTopicScoredAgent>>,
    /// `skillExpressionId`.
    pub skill_expression_id: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::QueueConversationCallEventTopicUriReference>>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationCallEventTopicConversationRoutingData {
    "language" Any language,
    "priority" Int priority,
    "queue" Any queue,
    "scoredAgents" Any scored_agents,
    "skillExpressionId" Str skill_expression_id,
    "skills" Any skills,
});
