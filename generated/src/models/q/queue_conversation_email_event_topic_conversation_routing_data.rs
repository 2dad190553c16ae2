// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEmailEventTopicConversationRoutingData`.
#[non_exhaustive]
pub struct QueueConversationEmailEventTopicConversationRoutingData {
    /// `language`.
    pub language: Option<super::QueueConversationEmailEventTopicUriReference>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queue`.
    pub queue: Option<super::QueueConversationEmailEventTopicUriReference>,
    /// `scoredAgents`.
    pub scored_agents: Option<Vec<super::QueueConversationEmailEventTopicScoredAgent>>,
    /// `skillExpressionId`.
    pub skill_expression_id: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::QueueConversationEmailEventTopicUriReference>>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationEmailEventTopicConversationRoutingData {
    "language" Any language,
    "priority" Int priority,
    "queue" Any queue,
    "scoredAgents" Any scored_agents,
    "skillExpressionId" Str skill_expression_id,
    "skills" Any skills,
});
