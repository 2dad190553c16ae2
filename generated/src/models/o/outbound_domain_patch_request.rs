// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundDomainPatchRequest`.
#[non_exhaustive]
pub struct OutboundDomainPatchRequest {
    /// `customSMTPServer`.
    pub custom_smtp_server: Option<super::CustomSmtpServerRequest>,
    /// `emailSetting`.
    pub email_setting: Option<super::EmailSettingReference>,
    /// `senderType`.
    pub sender_type: Option<super::OutboundDomainPatchRequestSenderType>,
    __marks: rt::Marks,
}
/// The values of `senderType` in [`OutboundDomainPatchRequest`](super::OutboundDomainPatchRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundDomainPatchRequestSenderType {
    /// `Unknown`
    Unknown,
    /// `EmailDomain`
    EmailDomain,
    /// `MockEmailDomain`
    MockEmailDomain,
    /// `EmailSmtpDomain`
    EmailSmtpDomain,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OutboundDomainPatchRequest {
    "customSMTPServer" Any custom_smtp_server,
    "emailSetting" Any email_setting,
    "senderType" Enum sender_type,
});

rt::setters!(OutboundDomainPatchRequest {
    0 custom_smtp_server with_custom_smtp_server(super::CustomSmtpServerRequest) clear_custom_smtp_server,
    1 email_setting with_email_setting(super::EmailSettingReference) clear_email_setting,
    2 sender_type with_sender_type(impl Into<super::OutboundDomainPatchRequestSenderType>) clear_sender_type,
});

rt::open_enum!(OutboundDomainPatchRequestSenderType {
    Unknown = "Unknown",
    EmailDomain = "EmailDomain",
    MockEmailDomain = "MockEmailDomain",
    EmailSmtpDomain = "EmailSmtpDomain",
});
