// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InitialConfiguration`.
#[non_exhaustive]
pub struct InitialConfiguration {
    /// `additionalInfo`.
    pub additional_info: Option<std::collections::BTreeMap<String, String>>,
    /// `alerting`.
    pub alerting: Option<bool>,
    /// `audioState`.
    pub audio_state: Option<super::AudioState>,
    /// `inbound`.
    pub inbound: Option<bool>,
    /// `invitedBy`.
    pub invited_by: Option<String>,
    /// `recordingActive`.
    pub recording_active: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(InitialConfiguration {
    "additionalInfo" Any additional_info,
    "alerting" Bool alerting,
    "audioState" Any audio_state,
    "inbound" Bool inbound,
    "invitedBy" Str invited_by,
    "recordingActive" Bool recording_active,
});

rt::setters!(InitialConfiguration {
    0 additional_info with_additional_info(std::collections::BTreeMap<String, String>) clear_additional_info,
    1 alerting with_alerting(bool) clear_alerting,
    2 audio_state with_audio_state(super::AudioState) clear_audio_state,
    3 inbound with_inbound(bool) clear_inbound,
    4 invited_by with_invited_by(impl Into<String>) clear_invited_by,
    5 recording_active with_recording_active(bool) clear_recording_active,
});
