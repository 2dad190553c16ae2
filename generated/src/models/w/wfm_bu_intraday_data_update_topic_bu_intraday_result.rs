// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayResult`.
#[non_exhaustive]
pub struct WfmBuIntradayDataUpdateTopicBuIntradayResult {
    /// `categories`.
    pub categories: Option<Vec<String>>,
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `intervalLengthMinutes`.
    pub interval_length_minutes: Option<i64>,
    /// `intradayDataGroupings`.
    pub intraday_data_groupings: Option<
        Vec<super::WfmBuIntradayDataUpdateTopicBuIntradayDataGroup>,
    >,
    /// `noDataReason`.
    pub no_data_reason: Option<String>,
    /// `schedule`.
    pub schedule: Option<super::WfmBuIntradayDataUpdateTopicBuScheduleReference>,
    /// `shortTermForecast`.
    pub short_term_forecast: Option<
        super::WfmBuIntradayDataUpdateTopicBuShortTermForecastReference,
    >,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(WfmBuIntradayDataUpdateTopicBuIntradayResult {
    "categories" Texts categories,
    "endDate" DateTime end_date,
    "intervalLengthMinutes" Int interval_length_minutes,
    "intradayDataGroupings" Any intraday_data_groupings,
    "noDataReason" Str no_data_reason,
    "schedule" Any schedule,
    "shortTermForecast" Any short_term_forecast,
    "startDate" DateTime start_date,
});
