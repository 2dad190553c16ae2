// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoutingData`.
///
/// The service requires `queueId` in requests.
#[non_exhaustive]
pub struct RoutingData {
    /// `label`.
    pub label: Option<String>,
    /// `languageId`.
    pub language_id: Option<String>,
    /// `preferredAgentIds`.
    pub preferred_agent_ids: Option<Vec<String>>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queueId`, required.
    pub queue_id: Option<String>,
    /// `routingFlags`.
    pub routing_flags: Option<Vec<String>>,
    /// `scoredAgents`.
    pub scored_agents: Option<Vec<super::ScoredAgent>>,
    /// `skillExpression`.
    pub skill_expression: Option<String>,
    /// `skillIds`.
    pub skill_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(RoutingData {
    "label" Str label,
    "languageId" Str language_id,
    "preferredAgentIds" Texts preferred_agent_ids,
    "priority" Int priority,
    "queueId" Str queue_id,
    "routingFlags" Texts routing_flags,
    "scoredAgents" Any scored_agents,
    "skillExpression" Str skill_expression,
    "skillIds" Texts skill_ids,
});

rt::setters!(RoutingData {
    0 label with_label(impl Into<String>) clear_label,
    1 language_id with_language_id(impl Into<String>) clear_language_id,
    2 preferred_agent_ids with_preferred_agent_ids(Vec<String>) clear_preferred_agent_ids,
    3 priority with_priority(i64) clear_priority,
    4 queue_id with_queue_id(impl Into<String>) clear_queue_id,
    5 routing_flags with_routing_flags(Vec<String>) clear_routing_flags,
    6 scored_agents with_scored_agents(Vec<super::ScoredAgent>) clear_scored_agents,
    7 skill_expression with_skill_expression(impl Into<String>) clear_skill_expression,
    8 skill_ids with_skill_ids(Vec<String>) clear_skill_ids,
});
