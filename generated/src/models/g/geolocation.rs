// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Geolocation`.
#[non_exhaustive]
pub struct Geolocation {
    /// `city`.
    pub city: Option<String>,
    /// `country`.
    pub country: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `latitude`.
    pub latitude: Option<f64>,
    /// `locations`.
    pub locations: Option<Vec<super::LocationDefinition>>,
    /// `longitude`.
    pub longitude: Option<f64>,
    /// `name`.
    pub name: Option<String>,
    /// `primary`.
    pub primary: Option<bool>,
    /// `region`.
    pub region: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Geolocation {
    "city" Str city,
    "country" Str country,
    "id" Str id,
    "latitude" Float latitude,
    "locations" Any locations,
    "longitude" Float longitude,
    "name" Str name,
    "primary" Bool primary,
    "region" Str region,
    "selfUri" Str self_uri,
    "type" Str r#type,
});

rt::setters!(Geolocation {
    0 city with_city(impl Into<String>) clear_city,
    1 country with_country(impl Into<String>) clear_country,
    2 id with_id(impl Into<String>) clear_id,
    3 latitude with_latitude(f64) clear_latitude,
    4 locations with_locations(Vec<super::LocationDefinition>) clear_locations,
    5 longitude with_longitude(f64) clear_longitude,
    6 name with_name(impl Into<String>) clear_name,
    7 primary with_primary(bool) clear_primary,
    8 region with_region(impl Into<String>) clear_region,
    9 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    10 r#type with_type(impl Into<String>) clear_type,
});
