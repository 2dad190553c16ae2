// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentUtilizationAggregateQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct AgentUtilizationAggregateQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::AgentUtilizationAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::AgentUtilizationAggregateQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`AgentUtilizationAggregateQueryClause`](super::AgentUtilizationAggregateQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentUtilizationAggregateQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentUtilizationAggregateQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(AgentUtilizationAggregateQueryClause {
    0 predicates with_predicates(Vec<super::AgentUtilizationAggregateQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::AgentUtilizationAggregateQueryClauseType>) clear_type,
});

rt::open_enum!(AgentUtilizationAggregateQueryClauseType {
    And = "and",
    Or = "or",
});
