// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyWebActionEventsNotificationGeoLocation`.
#[non_exhaustive]
pub struct JourneyWebActionEventsNotificationGeoLocation {
    /// `country`.
    pub country: Option<String>,
    /// `countryName`.
    pub country_name: Option<String>,
    /// `latitude`.
    pub latitude: Option<f64>,
    /// `locality`.
    pub locality: Option<String>,
    /// `longitude`.
    pub longitude: Option<f64>,
    /// `postalCode`.
    pub postal_code: Option<String>,
    /// `region`.
    pub region: Option<String>,
    /// `regionName`.
    pub region_name: Option<String>,
    /// `source`.
    pub source: Option<String>,
    /// `timezone`.
    pub timezone: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneyWebActionEventsNotificationGeoLocation {
    "country" Str country,
    "countryName" Str country_name,
    "latitude" Float latitude,
    "locality" Str locality,
    "longitude" Float longitude,
    "postalCode" Str postal_code,
    "region" Str region,
    "regionName" Str region_name,
    "source" Str source,
    "timezone" Str timezone,
});
