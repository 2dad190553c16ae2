// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoomParticipant`.
#[non_exhaustive]
pub struct RoomParticipant {
    /// `participantJid`, required.
    pub participant_jid: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RoomParticipant {
    "participantJid" Str participant_jid,
});
