// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopilotAggregateQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct CopilotAggregateQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::CopilotAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::CopilotAggregateQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`CopilotAggregateQueryClause`](super::CopilotAggregateQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotAggregateQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CopilotAggregateQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(CopilotAggregateQueryClause {
    0 predicates with_predicates(Vec<super::CopilotAggregateQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::CopilotAggregateQueryClauseType>) clear_type,
});

rt::open_enum!(CopilotAggregateQueryClauseType {
    And = "and",
    Or = "or",
});
