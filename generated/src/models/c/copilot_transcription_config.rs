// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopilotTranscriptionConfig`.
#[non_exhaustive]
pub struct CopilotTranscriptionConfig {
    /// `engine`, required.
    pub engine: Option<super::CopilotTranscriptionConfigEngine>,
    __marks: rt::Marks,
}
/// The values of `engine` in [`CopilotTranscriptionConfig`](super::CopilotTranscriptionConfig).
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotTranscriptionConfigEngine {
    /// `Genesys`
    Genesys,
    /// `GenesysExtended`
    GenesysExtended,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CopilotTranscriptionConfig {
    "engine" Enum engine,
});

rt::open_enum!(CopilotTranscriptionConfigEngine {
    Genesys = "Genesys",
    GenesysExtended = "GenesysExtended",
});
