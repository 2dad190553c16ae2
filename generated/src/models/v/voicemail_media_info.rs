// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `VoicemailMediaInfo`.
#[non_exhaustive]
pub struct VoicemailMediaInfo {
    /// `id`.
    pub id: Option<String>,
    /// `mediaFileUri`.
    pub media_file_uri: Option<String>,
    /// `mediaImageUri`.
    pub media_image_uri: Option<String>,
    /// `waveformData`.
    pub waveform_data: Option<Vec<f64>>,
    __marks: rt::Marks,
}

rt::model!(VoicemailMediaInfo {
    "id" Str id,
    "mediaFileUri" Str media_file_uri,
    "mediaImageUri" Str media_image_uri,
    "waveformData" Any waveform_data,
});
