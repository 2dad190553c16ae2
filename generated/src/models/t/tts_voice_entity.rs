// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TtsVoiceEntity`.
#[non_exhaustive]
pub struct TtsVoiceEntity {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `engine`, required.
    pub engine: Option<super::TtsEngineEntity>,
    /// `gender`, required.
    pub gender: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// `language`, required.
    pub language: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `supportedModels`.
    pub supported_models: Option<Vec<String>>,
    /// `voiceType`.
    pub voice_type: Option<super::TtsVoiceEntityVoiceType>,
    __marks: rt::Marks,
}
/// The values of `voiceType` in [`TtsVoiceEntity`](super::TtsVoiceEntity).
#[derive(Clone)]
#[non_exhaustive]
pub enum TtsVoiceEntityVoiceType {
    /// `Standard`
    Standard,
    /// `Neural`
    Neural,
    /// `Wavenet`
    Wavenet,
    /// `Generative`
    Generative,
    /// `Chirp3`
    Chirp3,
    /// `Gemini`
    Gemini,
    /// `LongForm`
    LongForm,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TtsVoiceEntity {
    "displayName" Str display_name,
    "engine" Any engine,
    "gender" Str gender,
    "id" Str id,
    "isDefault" Bool is_default,
    "language" Str language,
    "name" Str name,
    "provider" Str provider,
    "selfUri" Str self_uri,
    "supportedModels" Texts supported_models,
    "voiceType" Enum voice_type,
});

rt::open_enum!(TtsVoiceEntityVoiceType {
    Standard = "Standard",
    Neural = "Neural",
    Wavenet = "Wavenet",
    Generative = "Generative",
    Chirp3 = "Chirp3",
    Gemini = "Gemini",
    LongForm = "LongForm",
    Unknown = "Unknown",
});
