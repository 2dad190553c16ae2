// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuIntradayResponse`.
#[non_exhaustive]
pub struct BuIntradayResponse {
    /// `categories`.
    pub categories: Option<Vec<String>>,
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `intervalLengthMinutes`.
    pub interval_length_minutes: Option<i64>,
    /// `intradayDataGroupings`.
    pub intraday_data_groupings: Option<Vec<super::BuIntradayDataGroup>>,
    /// `noDataReason`.
    pub no_data_reason: Option<super::BuIntradayResponseNoDataReason>,
    /// `schedule`.
    pub schedule: Option<super::BuScheduleReference>,
    /// `shortTermForecast`.
    pub short_term_forecast: Option<super::BuShortTermForecastReference>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}
/// The values of `noDataReason` in [`BuIntradayResponse`](super::BuIntradayResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuIntradayResponseNoDataReason {
    /// `NoPublishedSchedule`
    NoPublishedSchedule,
    /// `NoSourceForecast`
    NoSourceForecast,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BuIntradayResponse {
    "categories" Texts categories,
    "endDate" DateTime end_date,
    "intervalLengthMinutes" Int interval_length_minutes,
    "intradayDataGroupings" Any intraday_data_groupings,
    "noDataReason" Enum no_data_reason,
    "schedule" Any schedule,
    "shortTermForecast" Any short_term_forecast,
    "startDate" DateTime start_date,
});

rt::open_enum!(BuIntradayResponseNoDataReason {
    NoPublishedSchedule = "NoPublishedSchedule",
    NoSourceForecast = "NoSourceForecast",
});
