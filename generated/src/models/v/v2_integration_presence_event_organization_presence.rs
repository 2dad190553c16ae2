// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2IntegrationPresenceEventOrganizationPresence`.
#[non_exhaustive]
pub struct V2IntegrationPresenceEventOrganizationPresence {
    /// `id`.
    pub id: Option<String>,
    /// `systemPresence`.
    pub system_presence: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V2IntegrationPresenceEventOrganizationPresence {
    "id" Str id,
    "systemPresence" Str system_presence,
});
