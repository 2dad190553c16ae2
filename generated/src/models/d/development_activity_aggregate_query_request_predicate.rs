// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DevelopmentActivityAggregateQueryRequestPredicate`.
///
/// The service requires `dimension`, `value` in requests.
#[non_exhaustive]
pub struct DevelopmentActivityAggregateQueryRequestPredicate {
    /// `dimension`, required.
    pub dimension: Option<
        super::DevelopmentActivityAggregateQueryRequestPredicateDimension,
    >,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`DevelopmentActivityAggregateQueryRequestPredicate`](super::DevelopmentActivityAggregateQueryRequestPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum DevelopmentActivityAggregateQueryRequestPredicateDimension {
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

rt::model!(DevelopmentActivityAggregateQueryRequestPredicate {
    "dimension" Enum dimension,
    "value" Str value,
});

rt::setters!(DevelopmentActivityAggregateQueryRequestPredicate {
    0 dimension with_dimension(impl Into<super::DevelopmentActivityAggregateQueryRequestPredicateDimension>) clear_dimension,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(DevelopmentActivityAggregateQueryRequestPredicateDimension {
    AttendeeId = "attendeeId",
    Type = "type",
    ModuleId = "moduleId",
    IsPassed = "isPassed",
});
