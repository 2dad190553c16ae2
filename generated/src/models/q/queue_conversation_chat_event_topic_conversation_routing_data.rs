// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationChatEventTopicConversationRoutingData`.
#[non_exhaustive]
pub struct QueueConversationChatEventTopicConversationRoutingData {
    /// `language`.
    pub language: Option<super::QueueConversationChatEventTopicUriReference>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queue`.
    pub queue: Option<super::QueueConversationChatEventTopicUriReference>,
    /// `scoredAgents`.
    pub scored_agents: Option<Vec<super::QueueConversationChatEventTopicScoredAgent>>,
    /// `skillExpressionId`.
    pub skill_expression_id: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::QueueConversationChatEventTopicUriReference>>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationChatEventTopicConversationRoutingData {
    "language" Any language,
    "priority" Int priority,
    "queue" Any queue,
    "scoredAgents" Any scored_agents,
    "skillExpressionId" Str skill_expression_id,
    "skills" Any skills,
});
