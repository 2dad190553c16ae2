// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ForecastMetadata`.
#[non_exhaustive]
pub struct ForecastMetadata {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `forecastId`.
    pub forecast_id: Option<String>,
    /// `intervalLengthInMinutes`.
    pub interval_length_in_minutes: Option<String>,
    /// `source`.
    pub source: Option<super::ForecastMetadataSource>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    __marks: rt::Marks,
}
/// The values of `source` in [`ForecastMetadata`](super::ForecastMetadata).
#[derive(Clone)]
#[non_exhaustive]
pub enum ForecastMetadataSource {
    /// `AutomaticBestMethod`
    AutomaticBestMethod,
    /// `MainForecast`
    MainForecast,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ForecastMetadata {
    "dateCreated" DateTime date_created,
    "dateStart" DateTime date_start,
    "forecastId" Str forecast_id,
    "intervalLengthInMinutes" Str interval_length_in_minutes,
    "source" Enum source,
    "timeZone" Str time_zone,
});

rt::open_enum!(ForecastMetadataSource {
    AutomaticBestMethod = "AutomaticBestMethod",
    MainForecast = "MainForecast",
});
