// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SummaryAggregateQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct SummaryAggregateQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::SummaryAggregateQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::SummaryAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::SummaryAggregateQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`SummaryAggregateQueryFilter`](super::SummaryAggregateQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum SummaryAggregateQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SummaryAggregateQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(SummaryAggregateQueryFilter {
    0 clauses with_clauses(Vec<super::SummaryAggregateQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::SummaryAggregateQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::SummaryAggregateQueryFilterType>) clear_type,
});

rt::open_enum!(SummaryAggregateQueryFilterType {
    And = "and",
    Or = "or",
});
