// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MeetingIdRecord`.
#[non_exhaustive]
pub struct MeetingIdRecord {
    /// `conferenceId`.
    pub conference_id: Option<String>,
    /// `dateExpired`.
    pub date_expired: Option<rt::DateTime>,
    /// `ephemeral`, required.
    pub ephemeral: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MeetingIdRecord {
    "conferenceId" Str conference_id,
    "dateExpired" DateTime date_expired,
    "ephemeral" Bool ephemeral,
    "id" Str id,
    "selfUri" Str self_uri,
});
