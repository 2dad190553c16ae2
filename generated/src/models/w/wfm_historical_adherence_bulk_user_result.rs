// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalAdherenceBulkUserResult`.
#[non_exhaustive]
pub struct WfmHistoricalAdherenceBulkUserResult {
    /// `actuals`.
    pub actuals: Option<Vec<super::HistoricalAdherenceActuals>>,
    /// `adherencePercentage`.
    pub adherence_percentage: Option<f64>,
    /// `conformancePercentage`.
    pub conformance_percentage: Option<f64>,
    /// `dayMetrics`.
    pub day_metrics: Option<Vec<super::WfmHistoricalAdherenceBulkUserDayMetrics>>,
    /// `exceptionInfo`.
    pub exception_info: Option<Vec<super::HistoricalAdherenceExceptionInfo>>,
    /// `impact`.
    pub impact: Option<super::WfmHistoricalAdherenceBulkUserResultImpact>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `impact` in [`WfmHistoricalAdherenceBulkUserResult`](super::WfmHistoricalAdherenceBulkUserResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmHistoricalAdherenceBulkUserResultImpact {
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

rt::model!(WfmHistoricalAdherenceBulkUserResult {
    "actuals" Any actuals,
    "adherencePercentage" Float adherence_percentage,
    "conformancePercentage" Float conformance_percentage,
    "dayMetrics" Any day_metrics,
    "exceptionInfo" Any exception_info,
    "impact" Enum impact,
    "userId" Str user_id,
});

rt::open_enum!(WfmHistoricalAdherenceBulkUserResultImpact {
    Positive = "Positive",
    Negative = "Negative",
    Neutral = "Neutral",
    Unknown = "Unknown",
});
