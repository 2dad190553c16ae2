// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InboundDomainPatchRequest`.
#[non_exhaustive]
pub struct InboundDomainPatchRequest {
    /// `customSMTPServer`.
    pub custom_smtp_server: Option<super::DomainEntityRef>,
    /// `emailSetting`.
    pub email_setting: Option<super::EmailSettingReference>,
    /// `graphApiSettings`.
    pub graph_api_settings: Option<super::GraphApiSettings>,
    /// `imapSettings`.
    pub imap_settings: Option<super::ImapSettings>,
    /// `mailFromSettings`.
    pub mail_from_settings: Option<super::MailFromResult>,
    __marks: rt::Marks,
}

rt::model!(InboundDomainPatchRequest {
    "customSMTPServer" Any custom_smtp_server,
    "emailSetting" Any email_setting,
    "graphApiSettings" Any graph_api_settings,
    "imapSettings" Any imap_settings,
    "mailFromSettings" Any mail_from_settings,
});

rt::setters!(InboundDomainPatchRequest {
    0 custom_smtp_server with_custom_smtp_server(super::DomainEntityRef) clear_custom_smtp_server,
    1 email_setting with_email_setting(super::EmailSettingReference) clear_email_setting,
    2 graph_api_settings with_graph_api_settings(super::GraphApiSettings) clear_graph_api_settings,
    3 imap_settings with_imap_settings(super::ImapSettings) clear_imap_settings,
    4 mail_from_settings with_mail_from_settings(super::MailFromResult) clear_mail_from_settings,
});
