// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptionEnginesRequest`.
///
/// The service requires `transcriptionEngines` in requests.
#[non_exhaustive]
pub struct TranscriptionEnginesRequest {
    /// `transcriptionEngines`, required.
    pub transcription_engines: Option<Vec<super::ProgramTranscriptionEngine>>,
    __marks: rt::Marks,
}

rt::model!(TranscriptionEnginesRequest {
    "transcriptionEngines" Any transcription_engines,
});

rt::setters!(TranscriptionEnginesRequest {
    0 transcription_engines with_transcription_engines(Vec<super::ProgramTranscriptionEngine>) clear_transcription_engines,
});
