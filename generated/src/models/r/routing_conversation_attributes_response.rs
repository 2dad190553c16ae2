// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoutingConversationAttributesResponse`.
#[non_exhaustive]
pub struct RoutingConversationAttributesResponse {
    /// `label`.
    pub label: Option<super::UtilizationLabel>,
    /// `language`.
    pub language: Option<super::Language>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `scoredAgents`.
    pub scored_agents: Option<Vec<super::ScoredAgent>>,
    /// `skillExpression`.
    pub skill_expression: Option<String>,
    /// `skillExpressionId`.
    pub skill_expression_id: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::RoutingSkill>>,
    __marks: rt::Marks,
}

rt::model!(RoutingConversationAttributesResponse {
    "label" Any label,
    "language" Any language,
    "priority" Int priority,
    "scoredAgents" Any scored_agents,
    "skillExpression" Str skill_expression,
    "skillExpressionId" Str skill_expression_id,
    "skills" Any skills,
});
