// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `VoicemailOrganizationPolicy`.
#[non_exhaustive]
pub struct VoicemailOrganizationPolicy {
    /// `alertTimeoutSeconds`.
    pub alert_timeout_seconds: Option<i64>,
    /// `disableEmailPii`.
    pub disable_email_pii: Option<bool>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `includeEmailTranscriptions`.
    pub include_email_transcriptions: Option<bool>,
    /// `interactiveResponseRequired`.
    pub interactive_response_required: Option<bool>,
    /// `maximumRecordingTimeSeconds`.
    pub maximum_recording_time_seconds: Option<i64>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `pinConfiguration`.
    pub pin_configuration: Option<super::PINConfiguration>,
    /// `pinRequired`.
    pub pin_required: Option<bool>,
    /// `sendEmailNotifications`.
    pub send_email_notifications: Option<bool>,
    /// `voicemailExtension`.
    pub voicemail_extension: Option<String>,
    __marks: rt::Marks,
}

rt::model!(VoicemailOrganizationPolicy {
    "alertTimeoutSeconds" Int alert_timeout_seconds,
    "disableEmailPii" Bool disable_email_pii,
    "enabled" Bool enabled,
    "includeEmailTranscriptions" Bool include_email_transcriptions,
    "interactiveResponseRequired" Bool interactive_response_required,
    "maximumRecordingTimeSeconds" Int maximum_recording_time_seconds,
    "modifiedDate" DateTime modified_date,
    "pinConfiguration" Any pin_configuration,
    "pinRequired" Bool pin_required,
    "sendEmailNotifications" Bool send_email_notifications,
    "voicemailExtension" Str voicemail_extension,
});

rt::setters!(VoicemailOrganizationPolicy {
    0 alert_timeout_seconds with_alert_timeout_seconds(i64) clear_alert_timeout_seconds,
    1 disable_email_pii with_disable_email_pii(bool) clear_disable_email_pii,
    2 enabled with_enabled(bool) clear_enabled,
    3 include_email_transcriptions with_include_email_transcriptions(bool) clear_include_email_transcriptions,
    4 interactive_response_required with_interactive_response_required(bool) clear_interactive_response_required,
    5 maximum_recording_time_seconds with_maximum_recording_time_seconds(i64) clear_maximum_recording_time_seconds,
    6 modified_date with_modified_date(impl Into<rt::DateTime>) clear_modified_date,
    7 pin_configuration with_pin_configuration(super::PINConfiguration) clear_pin_configuration,
    8 pin_required with_pin_required(bool) clear_pin_required,
    9 send_email_notifications with_send_email_notifications(bool) clear_send_email_notifications,
    10 voicemail_extension with_voicemail_extension(impl Into<String>) clear_voicemail_extension,
});
