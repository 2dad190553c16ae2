// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingSettings`.
#[non_exhaustive]
pub struct RecordingSettings {
    /// `maxConfigurableScreenRecordingStreams`.
    pub max_configurable_screen_recording_streams: Option<i64>,
    /// `maxSimultaneousStreams`.
    pub max_simultaneous_streams: Option<i64>,
    /// `recordingBatchDownloadUrlTtl`.
    pub recording_batch_download_url_ttl: Option<i64>,
    /// `recordingPlaybackUrlTtl`.
    pub recording_playback_url_ttl: Option<i64>,
    /// `regionalRecordingStorageEnabled`.
    pub regional_recording_storage_enabled: Option<bool>,
    /// `stopRecordingWhenOnlyExternalParticipants`.
    pub stop_recording_when_only_external_participants: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(RecordingSettings {
    "maxConfigurableScreenRecordingStreams" Int max_configurable_screen_recording_streams,
    "maxSimultaneousStreams" Int max_simultaneous_streams,
    "recordingBatchDownloadUrlTtl" Int recording_batch_download_url_ttl,
    "recordingPlaybackUrlTtl" Int recording_playback_url_ttl,
    "regionalRecordingStorageEnabled" Bool regional_recording_storage_enabled,
    "stopRecordingWhenOnlyExternalParticipants" Bool stop_recording_when_only_external_participants,
});

rt::setters!(RecordingSettings {
    0 max_configurable_screen_recording_streams with_max_configurable_screen_recording_streams(i64) clear_max_configurable_screen_recording_streams,
    1 max_simultaneous_streams with_max_simultaneous_streams(i64) clear_max_simultaneous_streams,
    2 recording_batch_download_url_ttl with_recording_batch_download_url_ttl(i64) clear_recording_batch_download_url_ttl,
    3 recording_playback_url_ttl with_recording_playback_url_ttl(i64) clear_recording_playback_url_ttl,
    4 regional_recording_storage_enabled with_regional_recording_storage_enabled(bool) clear_regional_recording_storage_enabled,
    5 stop_recording_when_only_external_participants with_stop_recording_when_only_external_participants(bool) clear_stop_recording_when_only_external_participants,
});
