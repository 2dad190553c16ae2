// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FaxConfig`.
///
/// The service requires `disableEmailPii`, `sendEmailNotifications` in requests.
#[non_exhaustive]
pub struct FaxConfig {
    /// `disableEmailPii`, required.
    pub disable_email_pii: Option<bool>,
    /// `sendEmailNotifications`, required.
    pub send_email_notifications: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(FaxConfig {
    "disableEmailPii" Bool disable_email_pii,
    "sendEmailNotifications" Bool send_email_notifications,
});

rt::setters!(FaxConfig {
    0 disable_email_pii with_disable_email_pii(bool) clear_disable_email_pii,
    1 send_email_notifications with_send_email_notifications(bool) clear_send_email_notifications,
});
