// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotConnectorBotVersion`.
///
/// The service requires `intents`, `supportedLanguages`, `version` in requests.
#[non_exhaustive]
pub struct BotConnectorBotVersion {
    /// `intents`, required.
    pub intents: Option<Vec<super::BotIntent>>,
    /// `supportedLanguages`, required.
    pub supported_languages: Option<Vec<String>>,
    /// `version`, required.
    pub version: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BotConnectorBotVersion {
    "intents" Any intents,
    "supportedLanguages" Texts supported_languages,
    "version" Str version,
});

rt::setters!(BotConnectorBotVersion {
    0 intents with_intents(Vec<super::BotIntent>) clear_intents,
    1 supported_languages with_supported_languages(Vec<String>) clear_supported_languages,
    2 version with_version(impl Into<String>) clear_version,
});
