// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult`.
#[non_exhaustive]
pub struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult {
    /// `actuals`.
    pub actuals: Option<
        Vec<
            super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals,
        >,
    >,
    /// `adherencePercentage`.
    pub adherence_percentage: Option<f64>,
    /// `calculationsCompletedDate`.
    pub calculations_completed_date: Option<rt::DateTime>,
    /// `conformancePercentage`.
    pub conformance_percentage: Option<f64>,
    /// `dayMetrics`.
    pub day_metrics: Option<
        Vec<
            super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetrics,
        >,
    >,
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `exceptionInfo`.
    pub exception_info: Option<
        Vec<
            super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo,
        >,
    >,
    /// `impact`.
    pub impact: Option<
        super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResultImpact,
    >,
    /// `scheduledActivities`.
    pub scheduled_activities: Option<
        Vec<
            super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivity,
        >,
    >,
    /// `secondaryPresenceLookupItems`.
    pub secondary_presence_lookup_items: Option<
        Vec<
            super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItem,
        >,
    >,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `targetAdherencePercentage`.
    pub target_adherence_percentage: Option<f64>,
    /// `user`.
    pub user: Option<
        super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReference,
    >,
    __marks: rt::Marks,
}
/// The values of `impact` in [`WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult`](super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResultImpact {
    /// `Unknown`
    Unknown,
    /// `Positive`
    Positive,
    /// `Negative`
    Negative,
    /// `Neutral`
    Neutral,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult {
    "actuals" Any actuals,
    "adherencePercentage" Float adherence_percentage,
    "calculationsCompletedDate" DateTime calculations_completed_date,
    "conformancePercentage" Float conformance_percentage,
    "dayMetrics" Any day_metrics,
    "endDate" DateTime end_date,
    "exceptionInfo" Any exception_info,
    "impact" Enum impact,
    "scheduledActivities" Any scheduled_activities,
    "secondaryPresenceLookupItems" Any secondary_presence_lookup_items,
    "startDate" DateTime start_date,
    "targetAdherencePercentage" Float target_adherence_percentage,
    "user" Any user,
});

rt::open_enum!(WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResultImpact {
    Unknown = "Unknown",
    Positive = "Positive",
    Negative = "Negative",
    Neutral = "Neutral",
});
