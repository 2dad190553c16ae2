// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyAggregateQueryPredicate`.
#[non_exhaustive]
pub struct JourneyAggregateQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::JourneyAggregateQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::JourneyAggregateQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::JourneyAggregateQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`JourneyAggregateQueryPredicate`](super::JourneyAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyAggregateQueryPredicateDimension {
    /// `containsAllCondition`
    ContainsAllCondition,
    /// `containsAnyCondition`
    ContainsAnyCondition,
    /// `endsWithCondition`
    EndsWithCondition,
    /// `equalCondition`
    EqualCondition,
    /// `journeyActionId`
    JourneyActionId,
    /// `journeyActionMapId`
    JourneyActionMapId,
    /// `journeyActionMapVersion`
    JourneyActionMapVersion,
    /// `journeyActionMediaType`
    JourneyActionMediaType,
    /// `journeyActionTargetId`
    JourneyActionTargetId,
    /// `journeyActionTemplateId`
    JourneyActionTemplateId,
    /// `journeyBlockingActionMapId`
    JourneyBlockingActionMapId,
    /// `journeyBlockingEmergencyScheduleGroupId`
    JourneyBlockingEmergencyScheduleGroupId,
    /// `journeyBlockingReason`
    JourneyBlockingReason,
    /// `journeyBlockingScheduleGroupId`
    JourneyBlockingScheduleGroupId,
    /// `journeyDeviceCategory`
    JourneyDeviceCategory,
    /// `journeyDeviceType`
    JourneyDeviceType,
    /// `journeyFrequencyCapReason`
    JourneyFrequencyCapReason,
    /// `journeyIpGeolocationCountry`
    JourneyIpGeolocationCountry,
    /// `journeyOutcomeId`
    JourneyOutcomeId,
    /// `journeySegmentAssignmentState`
    JourneySegmentAssignmentState,
    /// `journeySegmentId`
    JourneySegmentId,
    /// `journeySessionId`
    JourneySessionId,
    /// `journeySessionSegmentId`
    JourneySessionSegmentId,
    /// `journeySessionType`
    JourneySessionType,
    /// `notContainsAllCondition`
    NotContainsAllCondition,
    /// `notContainsAnyCondition`
    NotContainsAnyCondition,
    /// `notEqualCondition`
    NotEqualCondition,
    /// `startsWithCondition`
    StartsWithCondition,
    /// `touchpointActionMapId`
    TouchpointActionMapId,
    /// `touchpointAgentId`
    TouchpointAgentId,
    /// `touchpointAttributionScope`
    TouchpointAttributionScope,
    /// `touchpointChannelMessageType`
    TouchpointChannelMessageType,
    /// `touchpointChannelPlatform`
    TouchpointChannelPlatform,
    /// `touchpointChannelType`
    TouchpointChannelType,
    /// `touchpointConversationId`
    TouchpointConversationId,
    /// `touchpointInteractionType`
    TouchpointInteractionType,
    /// `touchpointQueueId`
    TouchpointQueueId,
    /// `touchpointRequestedRouting`
    TouchpointRequestedRouting,
    /// `touchpointUsedRouting`
    TouchpointUsedRouting,
    /// `touchpointWrapupCode`
    TouchpointWrapupCode,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`JourneyAggregateQueryPredicate`](super::JourneyAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyAggregateQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`JourneyAggregateQueryPredicate`](super::JourneyAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyAggregateQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyAggregateQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(JourneyAggregateQueryPredicate {
    0 dimension with_dimension(impl Into<super::JourneyAggregateQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::JourneyAggregateQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::JourneyAggregateQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(JourneyAggregateQueryPredicateDimension {
    ContainsAllCondition = "containsAllCondition",
    ContainsAnyCondition = "containsAnyCondition",
    EndsWithCondition = "endsWithCondition",
    EqualCondition = "equalCondition",
    JourneyActionId = "journeyActionId",
    JourneyActionMapId = "journeyActionMapId",
    JourneyActionMapVersion = "journeyActionMapVersion",
    JourneyActionMediaType = "journeyActionMediaType",
    JourneyActionTargetId = "journeyActionTargetId",
    JourneyActionTemplateId = "journeyActionTemplateId",
    JourneyBlockingActionMapId = "journeyBlockingActionMapId",
    JourneyBlockingEmergencyScheduleGroupId = "journeyBlockingEmergencyScheduleGroupId",
    JourneyBlockingReason = "journeyBlockingReason",
    JourneyBlockingScheduleGroupId = "journeyBlockingScheduleGroupId",
    JourneyDeviceCategory = "journeyDeviceCategory",
    JourneyDeviceType = "journeyDeviceType",
    JourneyFrequencyCapReason = "journeyFrequencyCapReason",
    JourneyIpGeolocationCountry = "journeyIpGeolocationCountry",
    JourneyOutcomeId = "journeyOutcomeId",
    JourneySegmentAssignmentState = "journeySegmentAssignmentState",
    JourneySegmentId = "journeySegmentId",
    JourneySessionId = "journeySessionId",
    JourneySessionSegmentId = "journeySessionSegmentId",
    JourneySessionType = "journeySessionType",
    NotContainsAllCondition = "notContainsAllCondition",
    NotContainsAnyCondition = "notContainsAnyCondition",
    NotEqualCondition = "notEqualCondition",
    StartsWithCondition = "startsWithCondition",
    TouchpointActionMapId = "touchpointActionMapId",
    TouchpointAgentId = "touchpointAgentId",
    TouchpointAttributionScope = "touchpointAttributionScope",
    TouchpointChannelMessageType = "touchpointChannelMessageType",
    TouchpointChannelPlatform = "touchpointChannelPlatform",
    TouchpointChannelType = "touchpointChannelType",
    TouchpointConversationId = "touchpointConversationId",
    TouchpointInteractionType = "touchpointInteractionType",
    TouchpointQueueId = "touchpointQueueId",
    TouchpointRequestedRouting = "touchpointRequestedRouting",
    TouchpointUsedRouting = "touchpointUsedRouting",
    TouchpointWrapupCode = "touchpointWrapupCode",
});

rt::open_enum!(JourneyAggregateQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(JourneyAggregateQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
