// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationDetailQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct EvaluationDetailQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::EvaluationDetailQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::EvaluationDetailQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`EvaluationDetailQueryClause`](super::EvaluationDetailQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationDetailQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EvaluationDetailQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(EvaluationDetailQueryClause {
    0 predicates with_predicates(Vec<super::EvaluationDetailQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::EvaluationDetailQueryClauseType>) clear_type,
});

rt::open_enum!(EvaluationDetailQueryClauseType {
    And = "and",
    Or = "or",
});
