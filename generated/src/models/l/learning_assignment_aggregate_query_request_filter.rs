// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentAggregateQueryRequestFilter`.
///
/// The service requires `clauses`, `type` in requests.
#[non_exhaustive]
pub struct LearningAssignmentAggregateQueryRequestFilter {
    /// `clauses`, required.
    pub clauses: Option<Vec<super::LearningAssignmentAggregateQueryRequestClause>>,
    /// `type`, required.
    pub r#type: Option<super::LearningAssignmentAggregateQueryRequestFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`LearningAssignmentAggregateQueryRequestFilter`](super::LearningAssignmentAggregateQueryRequestFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningAssignmentAggregateQueryRequestFilterType {
    /// `And`
    And,
    /// `Or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningAssignmentAggregateQueryRequestFilter {
    "clauses" Any clauses,
    "type" Enum r#type,
});

rt::setters!(LearningAssignmentAggregateQueryRequestFilter {
    0 clauses with_clauses(Vec<super::LearningAssignmentAggregateQueryRequestClause>) clear_clauses,
    1 r#type with_type(impl Into<super::LearningAssignmentAggregateQueryRequestFilterType>) clear_type,
});

rt::open_enum!(LearningAssignmentAggregateQueryRequestFilterType {
    And = "And",
    Or = "Or",
});
