// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CommunicationTranslation`.
#[non_exhaustive]
pub struct CommunicationTranslation {
    /// `communicationId`, required.
    pub communication_id: Option<String>,
    /// `transcripts`, required.
    pub transcripts: Option<Vec<super::TranscriptTranslation>>,
    __marks: rt::Marks,
}

rt::model!(CommunicationTranslation {
    "communicationId" Str communication_id,
    "transcripts" Any transcripts,
});
