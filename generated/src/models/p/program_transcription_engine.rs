// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ProgramTranscriptionEngine`.
#[non_exhaustive]
pub struct ProgramTranscriptionEngine {
    /// `dialects`.
    pub dialects: Option<Vec<String>>,
    /// `engine`.
    pub engine: Option<super::ProgramTranscriptionEngineEngine>,
    /// `engineIntegration`.
    pub engine_integration: Option<super::EngineIntegration>,
    __marks: rt::Marks,
}
/// The values of `engine` in [`ProgramTranscriptionEngine`](super::ProgramTranscriptionEngine).
#[derive(Clone)]
#[non_exhaustive]
pub enum ProgramTranscriptionEngineEngine {
    /// `Genesys`
    Genesys,
    /// `GenesysExtended`
    GenesysExtended,
    /// `TranscriptionConnector`
    TranscriptionConnector,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ProgramTranscriptionEngine {
    "dialects" Texts dialects,
    "engine" Enum engine,
    "engineIntegration" Any engine_integration,
});

rt::setters!(ProgramTranscriptionEngine {
    0 dialects with_dialects(Vec<String>) clear_dialects,
    1 engine with_engine(impl Into<super::ProgramTranscriptionEngineEngine>) clear_engine,
    2 engine_integration with_engine_integration(super::EngineIntegration) clear_engine_integration,
});

rt::open_enum!(ProgramTranscriptionEngineEngine {
    Genesys = "Genesys",
    GenesysExtended = "GenesysExtended",
    TranscriptionConnector = "TranscriptionConnector",
});
