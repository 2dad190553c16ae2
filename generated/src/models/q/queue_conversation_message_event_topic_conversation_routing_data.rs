// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationMessageEventTopicConversationRoutingData`.
#[non_exhaustive]
pub struct QueueConversationMessageEventTopicConversationRoutingData {
    /// `language`.
    pub language: Option<super::QueueConversationMessageEventTopicUriReference>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queue`.
    pub queue: Option<super::QueueConversationMessageEventTopicUriReference>,
    /// `scoredAgents`.
    pub scored_agents: Option<Vec<super::QueueConversationMessageEventTopicScoredAgent>>,
    /// `skillExpressionId`.
    pub skill_expression_id: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::QueueConversationMessageEventTopicUriReference>>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationMessageEventTopicConversationRoutingData {
    "language" Any language,
    "priority" Int priority,
    "queue" Any queue,
    "scoredAgents" Any scored_agents,
    "skillExpressionId" Str skill_expression_id,
    "skills" Any skills,
});
