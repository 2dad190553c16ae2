// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchitectPromptResourceNotificationPromptResourceNotification`.
#[non_exhaustive]
pub struct ArchitectPromptResourceNotificationPromptResourceNotification {
    /// `audioFormat`.
    pub audio_format: Option<
        super::ArchitectPromptResourceNotificationPromptResourceAudioFormat,
    >,
    /// `durationSeconds`.
    pub duration_seconds: Option<f64>,
    /// `id`.
    pub id: Option<String>,
    /// `language`.
    pub language: Option<String>,
    /// `mediaUri`.
    pub media_uri: Option<String>,
    /// `promptId`.
    pub prompt_id: Option<String>,
    /// `uploadStatus`.
    pub upload_status: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ArchitectPromptResourceNotificationPromptResourceNotification {
    "audioFormat" Any audio_format,
    "durationSeconds" Float duration_seconds,
    "id" Str id,
    "language" Str language,
    "mediaUri" Str media_uri,
    "promptId" Str prompt_id,
    "uploadStatus" Str upload_status,
});
