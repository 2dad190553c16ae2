// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GrammarLanguage`.
#[non_exhaustive]
pub struct GrammarLanguage {
    /// `dtmfFileMetadata`.
    pub dtmf_file_metadata: Option<super::GrammarLanguageFileMetadata>,
    /// `dtmfFileUrl`.
    pub dtmf_file_url: Option<String>,
    /// `grammarId`.
    pub grammar_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `language`.
    pub language: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `voiceFileMetadata`.
    pub voice_file_metadata: Option<super::GrammarLanguageFileMetadata>,
    /// `voiceFileUrl`.
    pub voice_file_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GrammarLanguage {
    "dtmfFileMetadata" Any dtmf_file_metadata,
    "dtmfFileUrl" Str dtmf_file_url,
    "grammarId" Str grammar_id,
    "id" Str id,
    "language" Str language,
    "selfUri" Str self_uri,
    "voiceFileMetadata" Any voice_file_metadata,
    "voiceFileUrl" Str voice_file_url,
});

rt::setters!(GrammarLanguage {
    0 dtmf_file_metadata with_dtmf_file_metadata(super::GrammarLanguageFileMetadata) clear_dtmf_file_metadata,
    1 dtmf_file_url with_dtmf_file_url(impl Into<String>) clear_dtmf_file_url,
    2 grammar_id with_grammar_id(impl Into<String>) clear_grammar_id,
    3 id with_id(impl Into<String>) clear_id,
    4 language with_language(impl Into<String>) clear_language,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    6 voice_file_metadata with_voice_file_metadata(super::GrammarLanguageFileMetadata) clear_voice_file_metadata,
    7 voice_file_url with_voice_file_url(impl Into<String>) clear_voice_file_url,
});
