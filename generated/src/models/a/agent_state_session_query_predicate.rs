// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentStateSessionQueryPredicate`.
///
/// The service requires `dimension`, `value` in requests.
#[non_exhaustive]
pub struct AgentStateSessionQueryPredicate {
    /// `dimension`, required.
    pub dimension: Option<super::AgentStateSessionQueryPredicateDimension>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`AgentStateSessionQueryPredicate`](super::AgentStateSessionQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentStateSessionQueryPredicateDimension {
    /// `mediaType`
    MediaType,
    /// `originatingDirection`
    OriginatingDirection,
    /// `requestedLanguageId`
    RequestedLanguageId,
    /// `requestedRoutingSkillId`
    RequestedRoutingSkillId,
    /// `routedQueueId`
    RoutedQueueId,
    /// `segmentType`
    SegmentType,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentStateSessionQueryPredicate {
    "dimension" Enum dimension,
    "value" Str value,
});

rt::setters!(AgentStateSessionQueryPredicate {
    0 dimension with_dimension(impl Into<super::AgentStateSessionQueryPredicateDimension>) clear_dimension,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(AgentStateSessionQueryPredicateDimension {
    MediaType = "mediaType",
    OriginatingDirection = "originatingDirection",
    RequestedLanguageId = "requestedLanguageId",
    RequestedRoutingSkillId = "requestedRoutingSkillId",
    RoutedQueueId = "routedQueueId",
    SegmentType = "segmentType",
});
