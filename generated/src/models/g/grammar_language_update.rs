// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GrammarLanguageUpdate`.
#[non_exhaustive]
pub struct GrammarLanguageUpdate {
    /// `dtmfFileMetadata`.
    pub dtmf_file_metadata: Option<super::GrammarLanguageFileMetadata>,
    /// `voiceFileMetadata`.
    pub voice_file_metadata: Option<super::GrammarLanguageFileMetadata>,
    __marks: rt::Marks,
}

rt::model!(GrammarLanguageUpdate {
    "dtmfFileMetadata" Any dtmf_file_metadata,
    "voiceFileMetadata" Any voice_file_metadata,
});

rt::setters!(GrammarLanguageUpdate {
    0 dtmf_file_metadata with_dtmf_file_metadata(super::GrammarLanguageFileMetadata) clear_dtmf_file_metadata,
    1 voice_file_metadata with_voice_file_metadata(super::GrammarLanguageFileMetadata) clear_voice_file_metadata,
});
