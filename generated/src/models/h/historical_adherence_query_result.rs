// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HistoricalAdherenceQueryResult`.
#[non_exhaustive]
pub struct HistoricalAdherenceQueryResult {
    /// `actuals`.
    pub actuals: Option<Vec<super::HistoricalAdherenceActuals>>,
    /// `actualsEndDate`.
    pub actuals_end_date: Option<rt::DateTime>,
    /// `adherencePercentage`.
    pub adherence_percentage: Option<f64>,
    /// `conformancePercentage`.
    pub conformance_percentage: Option<f64>,
    /// `dayMetrics`.
    pub day_metrics: Option<Vec<super::HistoricalAdherenceDayMetrics>>,
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `exceptionInfo`.
    pub exception_info: Option<Vec<super::HistoricalAdherenceExceptionInfo>>,
    /// `impact`.
    pub impact: Option<super::HistoricalAdherenceQueryResultImpact>,
    /// `managementUnitId`.
    pub management_unit_id: Option<String>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `impact` in [`HistoricalAdherenceQueryResult`](super::HistoricalAdherenceQueryResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum HistoricalAdherenceQueryResultImpact {
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

rt::model!(HistoricalAdherenceQueryResult {
    "actuals" Any actuals,
    "actualsEndDate" DateTime actuals_end_date,
    "adherencePercentage" Float adherence_percentage,
    "conformancePercentage" Float conformance_percentage,
    "dayMetrics" Any day_metrics,
    "endDate" DateTime end_date,
    "exceptionInfo" Any exception_info,
    "impact" Enum impact,
    "managementUnitId" Str management_unit_id,
    "startDate" DateTime start_date,
    "userId" Str user_id,
});

rt::open_enum!(HistoricalAdherenceQueryResultImpact {
    Positive = "Positive",
    Negative = "Negative",
    Neutral = "Neutral",
    Unknown = "Unknown",
});
