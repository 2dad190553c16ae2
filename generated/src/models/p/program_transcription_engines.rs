// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ProgramTranscriptionEngines`.
#[non_exhaustive]
pub struct ProgramTranscriptionEngines {
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<super::AddressableEntityRef>,
    /// `program`.
    pub program: Option<super::BaseProgramEntity>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `transcriptionEngines`.
    pub transcription_engines: Option<Vec<super::ProgramTranscriptionEngine>>,
    __marks: rt::Marks,
}

rt::model!(ProgramTranscriptionEngines {
    "dateModified" DateTime date_modified,
    "id" Str id,
    "modifiedBy" Any modified_by,
    "program" Any program,
    "selfUri" Str self_uri,
    "transcriptionEngines" Any transcription_engines,
});
