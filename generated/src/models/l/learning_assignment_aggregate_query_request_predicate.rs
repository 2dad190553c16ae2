// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentAggregateQueryRequestPredicate`.
///
/// The service requires `dimension`, `value` in requests.
#[non_exhaustive]
pub struct LearningAssignmentAggregateQueryRequestPredicate {
    /// `dimension`, required.
    pub dimension: Option<
        super::LearningAssignmentAggregateQueryRequestPredicateDimension,
    >,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`LearningAssignmentAggregateQueryRequestPredicate`](super::LearningAssignmentAggregateQueryRequestPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningAssignmentAggregateQueryRequestPredicateDimension {
    /// `attendeeId`
    AttendeeId,
    /// `type`
    Type,
    /// `moduleId`
    ModuleId,
    /// `isPassed`
    IsPassed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningAssignmentAggregateQueryRequestPredicate {
    "dimension" Enum dimension,
    "value" Str value,
});

rt::setters!(LearningAssignmentAggregateQueryRequestPredicate {
    0 dimension with_dimension(impl Into<super::LearningAssignmentAggregateQueryRequestPredicateDimension>) clear_dimension,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(LearningAssignmentAggregateQueryRequestPredicateDimension {
    AttendeeId = "attendeeId",
    Type = "type",
    ModuleId = "moduleId",
    IsPassed = "isPassed",
});
