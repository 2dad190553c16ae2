// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingLocation`.
#[non_exhaustive]
pub struct RecordingLocation {
    /// `address`.
    pub address: Option<String>,
    /// `latitude`.
    pub latitude: Option<f64>,
    /// `longitude`.
    pub longitude: Option<f64>,
    /// `text`.
    pub text: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RecordingLocation {
    "address" Str address,
    "latitude" Float latitude,
    "longitude" Float longitude,
    "text" Str text,
    "url" Str url,
});

rt::setters!(RecordingLocation {
    0 address with_address(impl Into<String>) clear_address,
    1 latitude with_latitude(f64) clear_latitude,
    2 longitude with_longitude(f64) clear_longitude,
    3 text with_text(impl Into<String>) clear_text,
    4 url with_url(impl Into<String>) clear_url,
});
