// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `VoicemailUserPolicy`.
#[non_exhaustive]
pub struct VoicemailUserPolicy {
    /// `alertTimeoutSeconds`.
    pub alert_timeout_seconds: Option<i64>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `pin`.
    pub pin: Option<String>,
    /// `sendEmailNotifications`.
    pub send_email_notifications: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(VoicemailUserPolicy {
    "alertTimeoutSeconds" Int alert_timeout_seconds,
    "enabled" Bool enabled,
    "modifiedDate" DateTime modified_date,
    "pin" Str pin,
    "sendEmailNotifications" Bool send_email_notifications,
});

rt::setters!(VoicemailUserPolicy {
    0 alert_timeout_seconds with_alert_timeout_seconds(i64) clear_alert_timeout_seconds,
    1 enabled with_enabled(bool) clear_enabled,
    2 modified_date with_modified_date(impl Into<rt::DateTime>) clear_modified_date,
    3 pin with_pin(impl Into<String>) clear_pin,
    4 send_email_notifications with_send_email_notifications(bool) clear_send_email_notifications,
});
