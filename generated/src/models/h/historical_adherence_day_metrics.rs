// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HistoricalAdherenceDayMetrics`.
#[non_exhaustive]
pub struct HistoricalAdherenceDayMetrics {
    /// `actualLengthSecs`.
    pub actual_length_secs: Option<i64>,
    /// `adherencePercentage`.
    pub adherence_percentage: Option<f64>,
    /// `adherenceScheduleSecs`.
    pub adherence_schedule_secs: Option<i64>,
    /// `conformanceActualSecs`.
    pub conformance_actual_secs: Option<i64>,
    /// `conformancePercentage`.
    pub conformance_percentage: Option<f64>,
    /// `conformanceScheduleSecs`.
    pub conformance_schedule_secs: Option<i64>,
    /// `dayStartOffsetSecs`.
    pub day_start_offset_secs: Option<i64>,
    /// `exceptionCount`.
    pub exception_count: Option<i64>,
    /// `exceptionDurationSecs`.
    pub exception_duration_secs: Option<i64>,
    /// `impactSeconds`.
    pub impact_seconds: Option<i64>,
    /// `scheduleLengthSecs`.
    pub schedule_length_secs: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(HistoricalAdherenceDayMetrics {
    "actualLengthSecs" Int actual_length_secs,
    "adherencePercentage" Float adherence_percentage,
    "adherenceScheduleSecs" Int adherence_schedule_secs,
    "conformanceActualSecs" Int conformance_actual_secs,
    "conformancePercentage" Float conformance_percentage,
    "conformanceScheduleSecs" Int conformance_schedule_secs,
    "dayStartOffsetSecs" Int day_start_offset_secs,
    "exceptionCount" Int exception_count,
    "exceptionDurationSecs" Int exception_duration_secs,
    "impactSeconds" Int impact_seconds,
    "scheduleLengthSecs" Int schedule_length_secs,
});
