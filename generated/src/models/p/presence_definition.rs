// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PresenceDefinition`.
#[non_exhaustive]
pub struct PresenceDefinition {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `systemPresence`.
    pub system_presence: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PresenceDefinition {
    "id" Str id,
    "selfUri" Str self_uri,
    "systemPresence" Str system_presence,
});

rt::setters!(PresenceDefinition {
    0 id with_id(impl Into<String>) clear_id,
    1 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    2 system_presence with_system_presence(impl Into<String>) clear_system_presence,
});
