// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoutingConversationAttributesRequest`.
#[non_exhaustive]
pub struct RoutingConversationAttributesRequest {
    /// `labelId`.
    pub label_id: Option<String>,
    /// `languageId`.
    pub language_id: Option<String>,
    /// `priority`.
    ///
    /// Minimum: -25000000
    ///
    /// Maximum: 25000000
    pub priority: Option<i64>,
    /// `requestScoredAgents`.
    pub request_scored_agents: Option<Vec<super::RequestScoredAgent>>,
    /// `skillExpression`.
    pub skill_expression: Option<String>,
    /// `skillIds`.
    pub skill_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(RoutingConversationAttributesRequest {
    "labelId" Str label_id,
    "languageId" Str language_id,
    "priority" Int priority,
    "requestScoredAgents" Any request_scored_agents,
    "skillExpression" Str skill_expression,
    "skillIds" Texts skill_ids,
});

rt::setters!(RoutingConversationAttributesRequest {
    0 label_id with_label_id(impl Into<String>) clear_label_id,
    1 language_id with_language_id(impl Into<String>) clear_language_id,
    2 priority with_priority(i64) clear_priority,
    3 request_scored_agents with_request_scored_agents(Vec<super::RequestScoredAgent>) clear_request_scored_agents,
    4 skill_expression with_skill_expression(impl Into<String>) clear_skill_expression,
    5 skill_ids with_skill_ids(Vec<String>) clear_skill_ids,
});
