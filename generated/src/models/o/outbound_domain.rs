// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundDomain`.
#[non_exhaustive]
pub struct OutboundDomain {
    /// `cnameVerificationResult`.
    pub cname_verification_result: Option<super::VerificationResult>,
    /// `dkimVerificationResult`.
    pub dkim_verification_result: Option<super::VerificationResult>,
    /// `dmarcVerificationResult`.
    pub dmarc_verification_result: Option<super::DmarcResult>,
    /// `emailSetting`.
    pub email_setting: Option<super::EmailSetting>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `senderType`.
    pub sender_type: Option<super::OutboundDomainSenderType>,
    __marks: rt::Marks,
}
/// The values of `senderType` in [`OutboundDomain`](super::OutboundDomain).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundDomainSenderType {
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

rt::model!(OutboundDomain {
    "cnameVerificationResult" Any cname_verification_result,
    "dkimVerificationResult" Any dkim_verification_result,
    "dmarcVerificationResult" Any dmarc_verification_result,
    "emailSetting" Any email_setting,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "senderType" Enum sender_type,
});

rt::open_enum!(OutboundDomainSenderType {
    Unknown = "Unknown",
    EmailDomain = "EmailDomain",
    MockEmailDomain = "MockEmailDomain",
    EmailSmtpDomain = "EmailSmtpDomain",
});
