// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SessionMetaDataResult`.
#[non_exhaustive]
pub struct SessionMetaDataResult {
    /// `aggregateAverageHandleTimeHistoricalAvailability`.
    pub aggregate_average_handle_time_historical_availability: Option<
        super::AggregateHistoricalAvailability,
    >,
    /// `aggregateOfferedHistoricalAvailability`.
    pub aggregate_offered_historical_availability: Option<
        super::AggregateHistoricalAvailability,
    >,
    /// `dateForecastStart`.
    pub date_forecast_start: Option<rt::DateTime>,
    /// `dateHistoricalStart`.
    pub date_historical_start: Option<rt::DateTime>,
    /// `sessionInfo`.
    pub session_info: Option<super::SessionInfo>,
    /// `snapshots`.
    pub snapshots: Option<Vec<super::Snapshots>>,
    __marks: rt::Marks,
}

rt::model!(SessionMetaDataResult {
    "aggregateAverageHandleTimeHistoricalAvailability" Any aggregate_average_handle_time_historical_availability,
    "aggregateOfferedHistoricalAvailability" Any aggregate_offered_historical_availability,
    "dateForecastStart" DateTime date_forecast_start,
    "dateHistoricalStart" DateTime date_historical_start,
    "sessionInfo" Any session_info,
    "snapshots" Any snapshots,
});
