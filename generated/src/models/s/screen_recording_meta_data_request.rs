// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScreenRecordingMetaDataRequest`.
#[non_exhaustive]
pub struct ScreenRecordingMetaDataRequest {
    /// `metaData`.
    pub meta_data: Option<Vec<super::ScreenRecordingMetaData>>,
    /// `participantJid`.
    pub participant_jid: Option<String>,
    /// `roomId`.
    pub room_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ScreenRecordingMetaDataRequest {
    "metaData" Any meta_data,
    "participantJid" Str participant_jid,
    "roomId" Str room_id,
});

rt::setters!(ScreenRecordingMetaDataRequest {
    0 meta_data with_meta_data(Vec<super::ScreenRecordingMetaData>) clear_meta_data,
    1 participant_jid with_participant_jid(impl Into<String>) clear_participant_jid,
    2 room_id with_room_id(impl Into<String>) clear_room_id,
});
