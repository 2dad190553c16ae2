// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PresenceEventUserPresence`.
#[non_exhaustive]
pub struct PresenceEventUserPresence {
    /// `futurePresenceDefinition`.
    pub future_presence_definition: Option<super::PresenceEventOrganizationPresence>,
    /// `message`.
    pub message: Option<String>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `presenceDefinition`.
    pub presence_definition: Option<super::PresenceEventOrganizationPresence>,
    /// `primary`.
    pub primary: Option<bool>,
    /// `source`.
    pub source: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PresenceEventUserPresence {
    "futurePresenceDefinition" Any future_presence_definition,
    "message" Str message,
    "modifiedDate" DateTime modified_date,
    "presenceDefinition" Any presence_definition,
    "primary" Bool primary,
    "source" Str source,
});
