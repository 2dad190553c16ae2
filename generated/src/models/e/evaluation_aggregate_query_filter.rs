// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationAggregateQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct EvaluationAggregateQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::EvaluationAggregateQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::EvaluationAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::EvaluationAggregateQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`EvaluationAggregateQueryFilter`](super::EvaluationAggregateQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationAggregateQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EvaluationAggregateQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(EvaluationAggregateQueryFilter {
    0 clauses with_clauses(Vec<super::EvaluationAggregateQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::EvaluationAggregateQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::EvaluationAggregateQueryFilterType>) clear_type,
});

rt::open_enum!(EvaluationAggregateQueryFilterType {
    And = "and",
    Or = "or",
});
