// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PresenceEventOrganizationPresence`.
#[non_exhaustive]
pub struct PresenceEventOrganizationPresence {
    /// `id`.
    pub id: Option<String>,
    /// `systemPresence`.
    pub system_presence: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PresenceEventOrganizationPresence {
    "id" Str id,
    "systemPresence" Str system_presence,
});
