// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GeolocationEventGeolocation`.
#[non_exhaustive]
pub struct GeolocationEventGeolocation {
    /// `city`.
    pub city: Option<String>,
    /// `country`.
    pub country: Option<String>,
    /// `region`.
    pub region: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GeolocationEventGeolocation {
    "city" Str city,
    "country" Str country,
    "region" Str region,
    "type" Str r#type,
    "userId" Str user_id,
});
