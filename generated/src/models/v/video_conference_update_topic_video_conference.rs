// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `VideoConferenceUpdateTopicVideoConference`.
#[non_exhaustive]
pub struct VideoConferenceUpdateTopicVideoConference {
    /// `conferenceId`.
    pub conference_id: Option<String>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `participantInfo`.
    pub participant_info: Option<super::VideoConferenceUpdateTopicParticipantInfo>,
    __marks: rt::Marks,
}

rt::model!(VideoConferenceUpdateTopicVideoConference {
    "conferenceId" Str conference_id,
    "conversationId" Str conversation_id,
    "participantInfo" Any participant_info,
});
