// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoomParticipantsResponse`.
#[non_exhaustive]
pub struct RoomParticipantsResponse {
    /// `participants`.
    pub participants: Option<Vec<super::RoomParticipantResponse>>,
    __marks: rt::Marks,
}

rt::model!(RoomParticipantsResponse {
    "participants" Any participants,
});
