// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationDetailQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct EvaluationDetailQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::EvaluationDetailQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::EvaluationDetailQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::EvaluationDetailQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`EvaluationDetailQueryFilter`](super::EvaluationDetailQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationDetailQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EvaluationDetailQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(EvaluationDetailQueryFilter {
    0 clauses with_clauses(Vec<super::EvaluationDetailQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::EvaluationDetailQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::EvaluationDetailQueryFilterType>) clear_type,
});

rt::open_enum!(EvaluationDetailQueryFilterType {
    And = "and",
    Or = "or",
});
