// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicConversationRoutingData`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicConversationRoutingData {
    /// `language`.
    pub language: Option<super::QueueConversationSocialExpressionEventTopicUriReference>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queue`.
    pub queue: Option<super::QueueConversationSocialExpressionEventTopicUriReference>,
    /// `scoredAgents`.
    pub scored_agents: Option<
        Vec<super::QueueConversationSocialExpressionEventTopicScoredAgent>,
    >,
    /// `skillExpressionId`.
    pub skill_expression_id: Option<String>,
    /// `skills`.
    pub skills: Option<
        Vec<super::QueueConversationSocialExpressionEventTopicUriReference>,
    >,
    __marks: rt::Marks,
}

rt::model!(QueueConversationSocialExpressionEventTopicConversationRoutingData {
    "language" Any language,
    "priority" Int priority,
    "queue" Any queue,
    "scoredAgents" Any scored_agents,
    "skillExpressionId" Str skill_expression_id,
    "skills" Any skills,
});
