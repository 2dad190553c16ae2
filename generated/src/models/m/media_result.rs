// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MediaResult`.
#[non_exhaustive]
pub struct MediaResult {
    /// `mediaUri`.
    pub media_uri: Option<String>,
    /// `waveformData`.
    pub waveform_data: Option<Vec<f64>>,
    __marks: rt::Marks,
}

rt::model!(MediaResult {
    "mediaUri" Str media_uri,
    "waveformData" Any waveform_data,
});

rt::setters!(MediaResult {
    0 media_uri with_media_uri(impl Into<String>) clear_media_uri,
    1 waveform_data with_waveform_data(Vec<f64>) clear_waveform_data,
});
