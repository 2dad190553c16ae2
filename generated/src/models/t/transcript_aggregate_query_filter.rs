// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptAggregateQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct TranscriptAggregateQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::TranscriptAggregateQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::TranscriptAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::TranscriptAggregateQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`TranscriptAggregateQueryFilter`](super::TranscriptAggregateQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum TranscriptAggregateQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TranscriptAggregateQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(TranscriptAggregateQueryFilter {
    0 clauses with_clauses(Vec<super::TranscriptAggregateQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::TranscriptAggregateQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::TranscriptAggregateQueryFilterType>) clear_type,
});

rt::open_enum!(TranscriptAggregateQueryFilterType {
    And = "and",
    Or = "or",
});
