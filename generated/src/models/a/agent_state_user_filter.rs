// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentStateUserFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct AgentStateUserFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::AgentStateAgentQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::AgentStateAgentQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::AgentStateUserFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`AgentStateUserFilter`](super::AgentStateUserFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentStateUserFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentStateUserFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(AgentStateUserFilter {
    0 clauses with_clauses(Vec<super::AgentStateAgentQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::AgentStateAgentQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::AgentStateUserFilterType>) clear_type,
});

rt::open_enum!(AgentStateUserFilterType {
    And = "and",
    Or = "or",
});
