// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentStateSessionQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct AgentStateSessionQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::AgentStateSessionQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::AgentStateSessionQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`AgentStateSessionQueryClause`](super::AgentStateSessionQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentStateSessionQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentStateSessionQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(AgentStateSessionQueryClause {
    0 predicates with_predicates(Vec<super::AgentStateSessionQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::AgentStateSessionQueryClauseType>) clear_type,
});

rt::open_enum!(AgentStateSessionQueryClauseType {
    And = "and",
    Or = "or",
});
