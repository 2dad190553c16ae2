// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentStateAgentQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct AgentStateAgentQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::AgentStateAgentQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::AgentStateAgentQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`AgentStateAgentQueryClause`](super::AgentStateAgentQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentStateAgentQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentStateAgentQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(AgentStateAgentQueryClause {
    0 predicates with_predicates(Vec<super::AgentStateAgentQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::AgentStateAgentQueryClauseType>) clear_type,
});

rt::open_enum!(AgentStateAgentQueryClauseType {
    And = "and",
    Or = "or",
});
