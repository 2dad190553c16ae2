// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PromptAsset`.
#[non_exhaustive]
pub struct PromptAsset {
    /// `audioFormat`.
    pub audio_format: Option<super::AudioFormat>,
    /// `durationSeconds`.
    pub duration_seconds: Option<f64>,
    /// `id`.
    pub id: Option<String>,
    /// `language`.
    pub language: Option<String>,
    /// `languageDefault`.
    pub language_default: Option<bool>,
    /// `mediaUri`.
    pub media_uri: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `promptId`.
    pub prompt_id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `tags`.
    pub tags: Option<std::collections::BTreeMap<String, Vec<String>>>,
    /// `text`.
    pub text: Option<String>,
    /// `ttsString`.
    pub tts_string: Option<String>,
    /// `uploadStatus`.
    pub upload_status: Option<super::PromptAssetUploadStatus>,
    /// `uploadUri`.
    pub upload_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `uploadStatus` in [`PromptAsset`](super::PromptAsset).
#[derive(Clone)]
#[non_exhaustive]
pub enum PromptAssetUploadStatus {
    /// `created`
    Created,
    /// `uploaded`
    Uploaded,
    /// `transcoded`
    Transcoded,
    /// `transcodeFailed`
    TranscodeFailed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PromptAsset {
    "audioFormat" Any audio_format,
    "durationSeconds" Float duration_seconds,
    "id" Str id,
    "language" Str language,
    "languageDefault" Bool language_default,
    "mediaUri" Str media_uri,
    "name" Str name,
    "promptId" Str prompt_id,
    "selfUri" Str self_uri,
    "tags" Any tags,
    "text" Str text,
    "ttsString" Str tts_string,
    "uploadStatus" Enum upload_status,
    "uploadUri" Str upload_uri,
});

rt::setters!(PromptAsset {
    0 audio_format with_audio_format(super::AudioFormat) clear_audio_format,
    1 duration_seconds with_duration_seconds(f64) clear_duration_seconds,
    2 id with_id(impl Into<String>) clear_id,
    3 language with_language(impl Into<String>) clear_language,
    4 language_default with_language_default(bool) clear_language_default,
    5 media_uri with_media_uri(impl Into<String>) clear_media_uri,
    6 name with_name(impl Into<String>) clear_name,
    7 prompt_id with_prompt_id(impl Into<String>) clear_prompt_id,
    8 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    9 tags with_tags(std::collections::BTreeMap<String, Vec<String>>) clear_tags,
    10 text with_text(impl Into<String>) clear_text,
    11 tts_string with_tts_string(impl Into<String>) clear_tts_string,
    12 upload_status with_upload_status(impl Into<super::PromptAssetUploadStatus>) clear_upload_status,
    13 upload_uri with_upload_uri(impl Into<String>) clear_upload_uri,
});

rt::open_enum!(PromptAssetUploadStatus {
    Created = "created",
    Uploaded = "uploaded",
    Transcoded = "transcoded",
    TranscodeFailed = "transcodeFailed",
});
