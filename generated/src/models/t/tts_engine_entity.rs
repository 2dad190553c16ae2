// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TtsEngineEntity`.
#[non_exhaustive]
pub struct TtsEngineEntity {
    /// `id`.
    pub id: Option<String>,
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// `isSecure`.
    pub is_secure: Option<bool>,
    /// `languages`, required.
    pub languages: Option<Vec<String>>,
    /// `name`.
    pub name: Option<String>,
    /// `outputFormats`, required.
    pub output_formats: Option<Vec<String>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `voices`.
    pub voices: Option<Vec<super::TtsVoiceEntity>>,
    __marks: rt::Marks,
}

rt::model!(TtsEngineEntity {
    "id" Str id,
    "isDefault" Bool is_default,
    "isSecure" Bool is_secure,
    "languages" Texts languages,
    "name" Str name,
    "outputFormats" Texts output_formats,
    "selfUri" Str self_uri,
    "voices" Any voices,
});
