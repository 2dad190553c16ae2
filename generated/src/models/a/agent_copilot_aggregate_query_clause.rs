// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentCopilotAggregateQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct AgentCopilotAggregateQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::AgentCopilotAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::AgentCopilotAggregateQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`AgentCopilotAggregateQueryClause`](super::AgentCopilotAggregateQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentCopilotAggregateQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentCopilotAggregateQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(AgentCopilotAggregateQueryClause {
    0 predicates with_predicates(Vec<super::AgentCopilotAggregateQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::AgentCopilotAggregateQueryClauseType>) clear_type,
});

rt::open_enum!(AgentCopilotAggregateQueryClauseType {
    And = "and",
    Or = "or",
});
