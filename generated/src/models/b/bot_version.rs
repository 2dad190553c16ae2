// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotVersion`.
#[non_exhaustive]
pub struct BotVersion {
    /// `intents`.
    pub intents: Option<Vec<super::BotConnectorIntent>>,
    /// `supportedLanguages`.
    pub supported_languages: Option<Vec<String>>,
    /// `version`.
    pub version: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BotVersion {
    "intents" Any intents,
    "supportedLanguages" Texts supported_languages,
    "version" Str version,
});
