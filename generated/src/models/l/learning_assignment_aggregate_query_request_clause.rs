// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentAggregateQueryRequestClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct LearningAssignmentAggregateQueryRequestClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::LearningAssignmentAggregateQueryRequestPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::LearningAssignmentAggregateQueryRequestClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`LearningAssignmentAggregateQueryRequestClause`](super::LearningAssignmentAggregateQueryRequestClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningAssignmentAggregateQueryRequestClauseType {
    /// `And`
    And,
    /// `Or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningAssignmentAggregateQueryRequestClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(LearningAssignmentAggregateQueryRequestClause {
    0 predicates with_predicates(Vec<super::LearningAssignmentAggregateQueryRequestPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::LearningAssignmentAggregateQueryRequestClauseType>) clear_type,
});

rt::open_enum!(LearningAssignmentAggregateQueryRequestClauseType {
    And = "And",
    Or = "Or",
});
