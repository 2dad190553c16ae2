// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportedDialectsTranscriptionEngine`.
#[non_exhaustive]
pub struct SupportedDialectsTranscriptionEngine {
    /// `dialects`.
    pub dialects: Option<Vec<String>>,
    /// `engine`.
    pub engine: Option<super::SupportedDialectsTranscriptionEngineEngine>,
    /// `engineIntegration`.
    pub engine_integration: Option<super::EngineIntegration>,
    __marks: rt::Marks,
}
/// The values of `engine` in [`SupportedDialectsTranscriptionEngine`](super::SupportedDialectsTranscriptionEngine).
#[derive(Clone)]
#[non_exhaustive]
pub enum SupportedDialectsTranscriptionEngineEngine {
    /// `Genesys`
    Genesys,
    /// `GenesysExtended`
    GenesysExtended,
    /// `TranscriptionConnector`
    TranscriptionConnector,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SupportedDialectsTranscriptionEngine {
    "dialects" Texts dialects,
    "engine" Enum engine,
    "engineIntegration" Any engine_integration,
});

rt::open_enum!(SupportedDialectsTranscriptionEngineEngine {
    Genesys = "Genesys",
    GenesysExtended = "GenesysExtended",
    TranscriptionConnector = "TranscriptionConnector",
});
