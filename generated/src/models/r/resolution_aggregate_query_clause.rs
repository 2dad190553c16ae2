// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResolutionAggregateQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct ResolutionAggregateQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::ResolutionAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::ResolutionAggregateQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ResolutionAggregateQueryClause`](super::ResolutionAggregateQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResolutionAggregateQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ResolutionAggregateQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(ResolutionAggregateQueryClause {
    0 predicates with_predicates(Vec<super::ResolutionAggregateQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::ResolutionAggregateQueryClauseType>) clear_type,
});

rt::open_enum!(ResolutionAggregateQueryClauseType {
    And = "and",
    Or = "or",
});
