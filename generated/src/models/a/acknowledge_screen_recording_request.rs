// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AcknowledgeScreenRecordingRequest`.
#[non_exhaustive]
pub struct AcknowledgeScreenRecordingRequest {
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `participantJid`.
    pub participant_jid: Option<String>,
    /// `roomId`.
    pub room_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AcknowledgeScreenRecordingRequest {
    "conversationId" Str conversation_id,
    "participantJid" Str participant_jid,
    "roomId" Str room_id,
});

rt::setters!(AcknowledgeScreenRecordingRequest {
    0 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    1 participant_jid with_participant_jid(impl Into<String>) clear_participant_jid,
    2 room_id with_room_id(impl Into<String>) clear_room_id,
});
