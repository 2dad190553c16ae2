// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ParticipantMetrics`.
#[non_exhaustive]
pub struct ParticipantMetrics {
    /// `acdDurationPercentage`.
    pub acd_duration_percentage: Option<f64>,
    /// `agentDurationPercentage`.
    pub agent_duration_percentage: Option<f64>,
    /// `customerDurationPercentage`.
    pub customer_duration_percentage: Option<f64>,
    /// `ivrDurationPercentage`.
    pub ivr_duration_percentage: Option<f64>,
    /// `otherDurationPercentage`.
    pub other_duration_percentage: Option<f64>,
    /// `overtalkCount`.
    pub overtalk_count: Option<i64>,
    /// `overtalkDurationPercentage`.
    pub overtalk_duration_percentage: Option<f64>,
    /// `silenceDurationPercentage`.
    pub silence_duration_percentage: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(ParticipantMetrics {
    "acdDurationPercentage" Float acd_duration_percentage,
    "agentDurationPercentage" Float agent_duration_percentage,
    "customerDurationPercentage" Float customer_duration_percentage,
    "ivrDurationPercentage" Float ivr_duration_percentage,
    "otherDurationPercentage" Float other_duration_percentage,
    "overtalkCount" Int overtalk_count,
    "overtalkDurationPercentage" Float overtalk_duration_percentage,
    "silenceDurationPercentage" Float silence_duration_percentage,
});
