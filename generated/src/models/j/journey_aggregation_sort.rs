// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyAggregationSort`.
#[non_exhaustive]
pub struct JourneyAggregationSort {
    /// `function`, required.
    pub function: Option<super::JourneyAggregationSortFunction>,
    /// `name`, required.
    pub name: Option<super::JourneyAggregationSortName>,
    __marks: rt::Marks,
}
/// The values of `function` in [`JourneyAggregationSort`](super::JourneyAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyAggregationSortFunction {
    /// `average`
    Average,
    /// `count`
    Count,
    /// `max`
    Max,
    /// `min`
    Min,
    /// `sum`
    Sum,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `name` in [`JourneyAggregationSort`](super::JourneyAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyAggregationSortName {
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
    /// `oJourneyOutcomeTouchpointValue`
    OJourneyOutcomeTouchpointValue,
    /// `oJourneyOutcomeValue`
    OJourneyOutcomeValue,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyAggregationSort {
    "function" Enum function,
    "name" Enum name,
});

rt::open_enum!(JourneyAggregationSortFunction {
    Average = "average",
    Count = "count",
    Max = "max",
    Min = "min",
    Sum = "sum",
});

rt::open_enum!(JourneyAggregationSortName {
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
    OJourneyOutcomeTouchpointValue = "oJourneyOutcomeTouchpointValue",
    OJourneyOutcomeValue = "oJourneyOutcomeValue",
});
