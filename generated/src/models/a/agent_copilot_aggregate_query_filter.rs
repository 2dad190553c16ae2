// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentCopilotAggregateQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct AgentCopilotAggregateQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::AgentCopilotAggregateQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::AgentCopilotAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::AgentCopilotAggregateQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`AgentCopilotAggregateQueryFilter`](super::AgentCopilotAggregateQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentCopilotAggregateQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentCopilotAggregateQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(AgentCopilotAggregateQueryFilter {
    0 clauses with_clauses(Vec<super::AgentCopilotAggregateQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::AgentCopilotAggregateQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::AgentCopilotAggregateQueryFilterType>) clear_type,
});

rt::open_enum!(AgentCopilotAggregateQueryFilterType {
    And = "and",
    Or = "or",
});
