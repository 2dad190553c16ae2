// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetrics`.
#[non_exhaustive]
pub struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetrics {
    /// `actualLengthSeconds`.
    pub actual_length_seconds: Option<i64>,
    /// `adherencePercentage`.
    pub adherence_percentage: Option<f64>,
    /// `adherenceScheduleSeconds`.
    pub adherence_schedule_seconds: Option<i64>,
    /// `conformanceActualSeconds`.
    pub conformance_actual_seconds: Option<i64>,
    /// `conformancePercentage`.
    pub conformance_percentage: Option<f64>,
    /// `conformanceScheduleSeconds`.
    pub conformance_schedule_seconds: Option<i64>,
    /// `dayStartOffsetSeconds`.
    pub day_start_offset_seconds: Option<i64>,
    /// `exceptionCount`.
    pub exception_count: Option<i64>,
    /// `exceptionDurationSeconds`.
    pub exception_duration_seconds: Option<i64>,
    /// `impactSeconds`.
    pub impact_seconds: Option<i64>,
    /// `scheduleLengthSeconds`.
    pub schedule_length_seconds: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetrics {
    "actualLengthSeconds" Int actual_length_seconds,
    "adherencePercentage" Float adherence_percentage,
    "adherenceScheduleSeconds" Int adherence_schedule_seconds,
    "conformanceActualSeconds" Int conformance_actual_seconds,
    "conformancePercentage" Float conformance_percentage,
    "conformanceScheduleSeconds" Int conformance_schedule_seconds,
    "dayStartOffsetSeconds" Int day_start_offset_seconds,
    "exceptionCount" Int exception_count,
    "exceptionDurationSeconds" Int exception_duration_seconds,
    "impactSeconds" Int impact_seconds,
    "scheduleLengthSeconds" Int schedule_length_seconds,
});
