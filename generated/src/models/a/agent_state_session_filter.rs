// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentStateSessionFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct AgentStateSessionFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::AgentStateSessionQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::AgentStateSessionQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::AgentStateSessionFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`AgentStateSessionFilter`](super::AgentStateSessionFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentStateSessionFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentStateSessionFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(AgentStateSessionFilter {
    0 clauses with_clauses(Vec<super::AgentStateSessionQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::AgentStateSessionQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::AgentStateSessionFilterType>) clear_type,
});

rt::open_enum!(AgentStateSessionFilterType {
    And = "and",
    Or = "or",
});
