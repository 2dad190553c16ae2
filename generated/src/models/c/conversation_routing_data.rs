// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationRoutingData`.
#[non_exhaustive]
pub struct ConversationRoutingData {
    /// `label`.
    pub label: Option<String>,
    /// `language`.
    pub language: Option<super::AddressableEntityRef>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queue`.
    pub queue: Option<super::AddressableEntityRef>,
    /// `scoredAgents`.
    pub scored_agents: Option<Vec<super::ScoredAgent>>,
    /// `skillExpression`.
    pub skill_expression: Option<String>,
    /// `skillExpressionId`.
    pub skill_expression_id: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::AddressableEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(ConversationRoutingData {
    "label" Str label,
    "language" Any language,
    "priority" Int priority,
    "queue" Any queue,
    "scoredAgents" Any scored_agents,
    "skillExpression" Str skill_expression,
    "skillExpressionId" Str skill_expression_id,
    "skills" Any skills,
});

rt::setters!(ConversationRoutingData {
    0 label with_label(impl Into<String>) clear_label,
    1 language with_language(super::AddressableEntityRef) clear_language,
    2 priority with_priority(i64) clear_priority,
    3 queue with_queue(super::AddressableEntityRef) clear_queue,
    4 scored_agents with_scored_agents(Vec<super::ScoredAgent>) clear_scored_agents,
    5 skill_expression with_skill_expression(impl Into<String>) clear_skill_expression,
    6 skill_expression_id with_skill_expression_id(impl Into<String>) clear_skill_expression_id,
    7 skills with_skills(Vec<super::AddressableEntityRef>) clear_skills,
});
