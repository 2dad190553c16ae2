// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResolutionAggregateQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct ResolutionAggregateQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::ResolutionAggregateQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::ResolutionAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::ResolutionAggregateQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ResolutionAggregateQueryFilter`](super::ResolutionAggregateQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResolutionAggregateQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ResolutionAggregateQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(ResolutionAggregateQueryFilter {
    0 clauses with_clauses(Vec<super::ResolutionAggregateQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::ResolutionAggregateQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::ResolutionAggregateQueryFilterType>) clear_type,
});

rt::open_enum!(ResolutionAggregateQueryFilterType {
    And = "and",
    Or = "or",
});
