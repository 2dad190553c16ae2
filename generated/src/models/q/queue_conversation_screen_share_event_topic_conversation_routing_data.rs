// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationScreenShareEventTopicConversationRoutingData`.
#[non_exhaustive]
pub struct QueueConversationScreenShareEventTopicConversationRoutingData {
    /// `language`.
    pub language: Option<super::QueueConversationScreenShareEventTopicUriReference>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queue`.
    pub queue: Option<super::QueueConversationScreenShareEventTopicUriReference>,
    /// `scoredAgents`.
    pub scored_agents: Option<
        Vec<super::QueueConversationScreenShareEventTopicScoredAgent>,
    >,
    /// `skillExpressionId`.
    pub skill_expression_id: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::QueueConversationScreenShareEventTopicUriReference>>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationScreenShareEventTopicConversationRoutingData {
    "language" Any language,
    "priority" Int priority,
    "queue" Any queue,
    "scoredAgents" Any scored_agents,
    "skillExpressionId" Str skill_expression_id,
    "skills" Any skills,
});
