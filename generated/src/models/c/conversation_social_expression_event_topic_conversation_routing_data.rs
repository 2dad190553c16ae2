// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSocialExpressionEventTopicConversationRoutingData`.
#[non_exhaustive]
pub struct ConversationSocialExpressionEventTopicConversationRoutingData {
    /// `language`.
    pub language: Option<super::ConversationSocialExpressionEventTopicUriReference>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queue`.
    pub queue: Option<super::ConversationSocialExpressionEventTopicUriReference>,
    /// `scoredAgents`.
    pub scored_agents: Option<
        Vec<super::ConversationSocialExpressionEventTopicScoredAgent>,
    >,
    /// `skillExpressionId`.
    pub skill_expression_id: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::ConversationSocialExpressionEventTopicUriReference>>,
    __marks: rt::Marks,
}

rt::model!(ConversationSocialExpressionEventTopicConversationRoutingData {
    "language" Any language,
    "priority" Int priority,
    "queue" Any queue,
    "scoredAgents" Any scored_agents,
    "skillExpressionId" Str skill_expression_id,
    "skills" Any skills,
});
