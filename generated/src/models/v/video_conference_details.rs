// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `VideoConferenceDetails`.
#[non_exhaustive]
pub struct VideoConferenceDetails {
    /// `conferenceId`.
    pub conference_id: Option<String>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `participantInfo`.
    pub participant_info: Option<super::ParticipantInfo>,
    __marks: rt::Marks,
}

rt::model!(VideoConferenceDetails {
    "conferenceId" Str conference_id,
    "conversationId" Str conversation_id,
    "participantInfo" Any participant_info,
});
