// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentAdherenceDayMetrics`.
#[non_exhaustive]
pub struct AgentAdherenceDayMetrics {
    /// `actualLengthSeconds`, required.
    pub actual_length_seconds: Option<i64>,
    /// `adherencePercentage`.
    pub adherence_percentage: Option<f64>,
    /// `adherenceScheduleSeconds`, required.
    pub adherence_schedule_seconds: Option<i64>,
    /// `conformanceActualSeconds`.
    pub conformance_actual_seconds: Option<i64>,
    /// `conformancePercentage`.
    pub conformance_percentage: Option<f64>,
    /// `conformanceScheduleSeconds`.
    pub conformance_schedule_seconds: Option<i64>,
    /// `dayStartOffsetSeconds`, required.
    pub day_start_offset_seconds: Option<i64>,
    /// `exceptionCount`, required.
    pub exception_count: Option<i64>,
    /// `exceptionDurationSeconds`, required.
    pub exception_duration_seconds: Option<i64>,
    /// `impactSeconds`, required.
    pub impact_seconds: Option<i64>,
    /// `scheduleLengthSeconds`, required.
    pub schedule_length_seconds: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(AgentAdherenceDayMetrics {
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
