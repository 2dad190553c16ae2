// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCallbackEventTopicConversationRoutingData`.
#[non_exhaustive]
pub struct QueueConversationCallbackEventTopicConversationRoutingData {
    /// `language`.
    pub language: Option<super::QueueConversationCallbackEventTopicUriReference>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queue`.
    pub queue: Option<super::QueueConversationCallbackEventTopicUriReference>,
    /// `scoredAgents`.
    pub scored_agents: Option<
        Vec<super::QueueConversationCallbackEventTopicScoredAgent>,
    >,
    /// `skillExpressionId`.
    pub skill_expression_id: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::QueueConversationCallbackEventTopicUriReference>>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationCallbackEventTopicConversationRoutingData {
    "language" Any language,
    "priority" Int priority,
    "queue" Any queue,
    "scoredAgents" Any scored_agents,
    "skillExpressionId" Str skill_expression_id,
    "skills" Any skills,
});
