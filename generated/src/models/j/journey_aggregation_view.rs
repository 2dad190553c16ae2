// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyAggregationView`.
///
/// The service requires `function`, `name`, `target` in requests.
#[non_exhaustive]
pub struct JourneyAggregationView {
    /// `function`, required.
    pub function: Option<super::JourneyAggregationViewFunction>,
    /// `name`, required.
    pub name: Option<String>,
    /// `range`.
    pub range: Option<super::AggregationRange>,
    /// `target`, required.
    pub target: Option<super::JourneyAggregationViewTarget>,
    __marks: rt::Marks,
}
/// The values of `function` in [`JourneyAggregationView`](super::JourneyAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyAggregationViewFunction {
    /// `rangeBound`
    RangeBound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `target` in [`JourneyAggregationView`](super::JourneyAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyAggregationViewTarget {
    /// `nDistinctJourneyActions`
    NDistinctJourneyActions,
    /// `nDistinctJourneySessions`
    NDistinctJourneySessions,
    /// `nJourneyActionsBlocked`
    NJourneyActionsBlocked,
    /// `nJourneyOutcomesAchieved`
    NJourneyOutcomesAchieved,
    /// `nJourneyOutcomesAttributed`
    NJourneyOutcomesAttributed,
    /// `nJourneySegmentsAssigned`
    NJourneySegmentsAssigned,
    /// `nJourneySessions`
    NJourneySessions,
    /// `nWebActionsAbandoned`
    NWebActionsAbandoned,
    /// `nWebActionsAccepted`
    NWebActionsAccepted,
    /// `nWebActionsEngaged`
    NWebActionsEngaged,
    /// `nWebActionsErrored`
    NWebActionsErrored,
    /// `nWebActionsFrequencyCapReached`
    NWebActionsFrequencyCapReached,
    /// `nWebActionsIgnored`
    NWebActionsIgnored,
    /// `nWebActionsOffered`
    NWebActionsOffered,
    /// `nWebActionsOfferedOutsideSchedule`
    NWebActionsOfferedOutsideSchedule,
    /// `nWebActionsQualified`
    NWebActionsQualified,
    /// `nWebActionsQualifiedOutsideSchedule`
    NWebActionsQualifiedOutsideSchedule,
    /// `nWebActionsRejected`
    NWebActionsRejected,
    /// `nWebActionsStarted`
    NWebActionsStarted,
    /// `nWebActionsTimedout`
    NWebActionsTimedout,
    /// `oJourneyOutcomeTouchpointValue`
    OJourneyOutcomeTouchpointValue,
    /// `oJourneyOutcomeValue`
    OJourneyOutcomeValue,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyAggregationView {
    "function" Enum function,
    "name" Str name,
    "range" Any range,
    "target" Enum target,
});

rt::setters!(JourneyAggregationView {
    0 function with_function(impl Into<super::JourneyAggregationViewFunction>) clear_function,
    1 name with_name(impl Into<String>) clear_name,
    2 range with_range(super::AggregationRange) clear_range,
    3 target with_target(impl Into<super::JourneyAggregationViewTarget>) clear_target,
});

rt::open_enum!(JourneyAggregationViewFunction {
    RangeBound = "rangeBound",
});

rt::open_enum!(JourneyAggregationViewTarget {
    NDistinctJourneyActions = "nDistinctJourneyActions",
    NDistinctJourneySessions = "nDistinctJourneySessions",
    NJourneyActionsBlocked = "nJourneyActionsBlocked",
    NJourneyOutcomesAchieved = "nJourneyOutcomesAchieved",
    NJourneyOutcomesAttributed = "nJourneyOutcomesAttributed",
    NJourneySegmentsAssigned = "nJourneySegmentsAssigned",
    NJourneySessions = "nJourneySessions",
    NWebActionsAbandoned = "nWebActionsAbandoned",
    NWebActionsAccepted = "nWebActionsAccepted",
    NWebActionsEngaged = "nWebActionsEngaged",
    NWebActionsErrored = "nWebActionsErrored",
    NWebActionsFrequencyCapReached = "nWebActionsFrequencyCapReached",
    NWebActionsIgnored = "nWebActionsIgnored",
    NWebActionsOffered = "nWebActionsOffered",
    NWebActionsOfferedOutsideSchedule = "nWebActionsOfferedOutsideSchedule",
    NWebActionsQualified = "nWebActionsQualified",
    NWebActionsQualifiedOutsideSchedule = "nWebActionsQualifiedOutsideSchedule",
    NWebActionsRejected = "nWebActionsRejected",
    NWebActionsStarted = "nWebActionsStarted",
    NWebActionsTimedout = "nWebActionsTimedout",
    OJourneyOutcomeTouchpointValue = "oJourneyOutcomeTouchpointValue",
    OJourneyOutcomeValue = "oJourneyOutcomeValue",
});
