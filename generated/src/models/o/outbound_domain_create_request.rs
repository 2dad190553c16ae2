// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundDomainCreateRequest`.
///
/// The service requires `id`, `name` in requests.
#[non_exhaustive]
pub struct OutboundDomainCreateRequest {
    /// `emailSetting`.
    pub email_setting: Option<super::EmailSettingReference>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `senderType`.
    pub sender_type: Option<super::OutboundDomainCreateRequestSenderType>,
    __marks: rt::Marks,
}
/// The values of `senderType` in [`OutboundDomainCreateRequest`](super::OutboundDomainCreateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundDomainCreateRequestSenderType {
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

rt::model!(OutboundDomainCreateRequest {
    "emailSetting" Any email_setting,
    "id" Str id,
    "name" Str name,
    "senderType" Enum sender_type,
});

rt::setters!(OutboundDomainCreateRequest {
    0 email_setting with_email_setting(super::EmailSettingReference) clear_email_setting,
    1 id with_id(impl Into<String>) clear_id,
    2 name with_name(impl Into<String>) clear_name,
    3 sender_type with_sender_type(impl Into<super::OutboundDomainCreateRequestSenderType>) clear_sender_type,
});

rt::open_enum!(OutboundDomainCreateRequestSenderType {
    Unknown = "Unknown",
    EmailDomain = "EmailDomain",
    MockEmailDomain = "MockEmailDomain",
    EmailSmtpDomain = "EmailSmtpDomain",
});
