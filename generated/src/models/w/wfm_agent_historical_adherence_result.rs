// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAgentHistoricalAdherenceResult`.
#[non_exhaustive]
pub struct WfmAgentHistoricalAdherenceResult {
    /// `actuals`.
    pub actuals: Option<Vec<super::HistoricalAdherenceActuals>>,
    /// `adherencePercentage`.
    pub adherence_percentage: Option<f64>,
    /// `calculationsCompletedDate`, required.
    pub calculations_completed_date: Option<rt::DateTime>,
    /// `conformancePercentage`.
    pub conformance_percentage: Option<f64>,
    /// `dayMetrics`, required.
    pub day_metrics: Option<Vec<super::AgentAdherenceDayMetrics>>,
    /// `endDate`, required.
    pub end_date: Option<rt::DateTime>,
    /// `exceptionInfo`.
    pub exception_info: Option<Vec<super::HistoricalAdherenceExceptionInfo>>,
    /// `impact`, required.
    pub impact: Option<super::WfmAgentHistoricalAdherenceResultImpact>,
    /// `scheduledActivities`.
    pub scheduled_activities: Option<Vec<super::AgentAdherenceScheduledActivity>>,
    /// `secondaryPresenceLookupItems`, required.
    pub secondary_presence_lookup_items: Option<Vec<super::SecondaryPresenceLookupItem>>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    /// `targetAdherencePercentage`, required.
    pub target_adherence_percentage: Option<f64>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}
/// The values of `impact` in [`WfmAgentHistoricalAdherenceResult`](super::WfmAgentHistoricalAdherenceResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmAgentHistoricalAdherenceResultImpact {
    /// `Positive`
    Positive,
    /// `Negative`
    Negative,
    /// `Neutral`
    Neutral,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmAgentHistoricalAdherenceResult {
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

rt::open_enum!(WfmAgentHistoricalAdherenceResultImpact {
    Positive = "Positive",
    Negative = "Negative",
    Neutral = "Neutral",
    Unknown = "Unknown",
});
