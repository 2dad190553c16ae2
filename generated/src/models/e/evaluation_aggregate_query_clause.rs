// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationAggregateQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct EvaluationAggregateQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::EvaluationAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::EvaluationAggregateQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`EvaluationAggregateQueryClause`](super::EvaluationAggregateQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationAggregateQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EvaluationAggregateQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(EvaluationAggregateQueryClause {
    0 predicates with_predicates(Vec<super::EvaluationAggregateQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::EvaluationAggregateQueryClauseType>) clear_type,
});

rt::open_enum!(EvaluationAggregateQueryClauseType {
    And = "and",
    Or = "or",
});
