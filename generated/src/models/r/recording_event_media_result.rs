// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingEventMediaResult`.
#[non_exhaustive]
pub struct RecordingEventMediaResult {
    /// `channelId`.
    pub channel_id: Option<String>,
    /// `mediaUri`.
    pub media_uri: Option<String>,
    /// `waveUri`.
    pub wave_uri: Option<String>,
    /// `waveformData`.
    pub waveform_data: Option<Vec<f64>>,
    __marks: rt::Marks,
}

rt::model!(RecordingEventMediaResult {
    "channelId" Str channel_id,
    "mediaUri" Str media_uri,
    "waveUri" Str wave_uri,
    "waveformData" Any waveform_data,
});
