// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentUtilizationAggregateQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct AgentUtilizationAggregateQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::AgentUtilizationAggregateQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::AgentUtilizationAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::AgentUtilizationAggregateQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`AgentUtilizationAggregateQueryFilter`](super::AgentUtilizationAggregateQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentUtilizationAggregateQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentUtilizationAggregateQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(AgentUtilizationAggregateQueryFilter {
    0 clauses with_clauses(Vec<super::AgentUtilizationAggregateQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::AgentUtilizationAggregateQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::AgentUtilizationAggregateQueryFilterType>) clear_type,
});

rt::open_enum!(AgentUtilizationAggregateQueryFilterType {
    And = "and",
    Or = "or",
});
