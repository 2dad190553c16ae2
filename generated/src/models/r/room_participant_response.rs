// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoomParticipantResponse`.
#[non_exhaustive]
pub struct RoomParticipantResponse {
    /// `jid`.
    pub jid: Option<String>,
    /// `user`.
    pub user: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(RoomParticipantResponse {
    "jid" Str jid,
    "user" Any user,
});
