// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PresenceSettings`.
#[non_exhaustive]
pub struct PresenceSettings {
    /// `defaultPrimaryPresenceRegisteredSourceId`.
    pub default_primary_presence_registered_source_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `requestingOffQueueEnabled`.
    pub requesting_off_queue_enabled: Option<bool>,
    /// `restorePresenceSettings`.
    pub restore_presence_settings: Option<super::RestorePresenceSettings>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PresenceSettings {
    "defaultPrimaryPresenceRegisteredSourceId" Str default_primary_presence_registered_source_id,
    "id" Str id,
    "name" Str name,
    "requestingOffQueueEnabled" Bool requesting_off_queue_enabled,
    "restorePresenceSettings" Any restore_presence_settings,
    "selfUri" Str self_uri,
});

rt::setters!(PresenceSettings {
    0 default_primary_presence_registered_source_id with_default_primary_presence_registered_source_id(impl Into<String>) clear_default_primary_presence_registered_source_id,
    1 id with_id(impl Into<String>) clear_id,
    2 name with_name(impl Into<String>) clear_name,
    3 requesting_off_queue_enabled with_requesting_off_queue_enabled(bool) clear_requesting_off_queue_enabled,
    4 restore_presence_settings with_restore_presence_settings(super::RestorePresenceSettings) clear_restore_presence_settings,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
