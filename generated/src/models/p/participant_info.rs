// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ParticipantInfo`.
#[non_exhaustive]
pub struct ParticipantInfo {
    /// `activeParticipantCount`.
    pub active_participant_count: Option<i64>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ParticipantInfo {
    "activeParticipantCount" Int active_participant_count,
    "version" Int version,
});
