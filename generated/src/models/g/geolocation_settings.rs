// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GeolocationSettings`.
#[non_exhaustive]
pub struct GeolocationSettings {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `mapboxKey`.
    pub mapbox_key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GeolocationSettings {
    "enabled" Bool enabled,
    "id" Str id,
    "mapboxKey" Str mapbox_key,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(GeolocationSettings {
    0 enabled with_enabled(bool) clear_enabled,
    1 id with_id(impl Into<String>) clear_id,
    2 mapbox_key with_mapbox_key(impl Into<String>) clear_mapbox_key,
    3 name with_name(impl Into<String>) clear_name,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
