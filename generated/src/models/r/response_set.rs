// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResponseSet`.
///
/// The service requires `name`, `responses` in requests.
#[non_exhaustive]
pub struct ResponseSet {
    /// `amdSpeechDistinguishEnabled`.
    pub amd_speech_distinguish_enabled: Option<bool>,
    /// `beepDetectionEnabled`.
    pub beep_detection_enabled: Option<bool>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `liveSpeakerDetectionMode`.
    pub live_speaker_detection_mode: Option<super::ResponseSetLiveSpeakerDetectionMode>,
    /// `name`, required.
    pub name: Option<String>,
    /// `responses`, required.
    pub responses: Option<std::collections::BTreeMap<String, super::Reaction>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `liveSpeakerDetectionMode` in [`ResponseSet`](super::ResponseSet).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseSetLiveSpeakerDetectionMode {
    /// `Disabled`
    Disabled,
    /// `Low`
    Low,
    /// `Medium`
    Medium,
    /// `High`
    High,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ResponseSet {
    "amdSpeechDistinguishEnabled" Bool amd_speech_distinguish_enabled,
    "beepDetectionEnabled" Bool beep_detection_enabled,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "liveSpeakerDetectionMode" Enum live_speaker_detection_mode,
    "name" Str name,
    "responses" Any responses,
    "selfUri" Str self_uri,
    "version" Int version,
});

rt::setters!(ResponseSet {
    0 amd_speech_distinguish_enabled with_amd_speech_distinguish_enabled(bool) clear_amd_speech_distinguish_enabled,
    1 beep_detection_enabled with_beep_detection_enabled(bool) clear_beep_detection_enabled,
    2 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    3 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    4 id with_id(impl Into<String>) clear_id,
    5 live_speaker_detection_mode with_live_speaker_detection_mode(impl Into<super::ResponseSetLiveSpeakerDetectionMode>) clear_live_speaker_detection_mode,
    6 name with_name(impl Into<String>) clear_name,
    7 responses with_responses(std::collections::BTreeMap<String, super::Reaction>) clear_responses,
    8 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    9 version with_version(i64) clear_version,
});

rt::open_enum!(ResponseSetLiveSpeakerDetectionMode {
    Disabled = "Disabled",
    Low = "Low",
    Medium = "Medium",
    High = "High",
});
