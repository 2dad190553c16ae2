// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailOutboundDomainResult`.
#[non_exhaustive]
pub struct EmailOutboundDomainResult {
    /// `dmarcVerificationResult`.
    pub dmarc_verification_result: Option<super::DmarcResult>,
    /// `dnsCnameBounceRecord`.
    pub dns_cname_bounce_record: Option<super::DnsRecordEntry>,
    /// `dnsTxtSendingRecord`.
    pub dns_txt_sending_record: Option<super::DnsRecordEntry>,
    /// `domainName`.
    pub domain_name: Option<String>,
    /// `emailSetting`.
    pub email_setting: Option<super::EmailSetting>,
    /// `senderStatus`.
    pub sender_status: Option<super::EmailOutboundDomainResultSenderStatus>,
    /// `senderType`.
    pub sender_type: Option<super::EmailOutboundDomainResultSenderType>,
    __marks: rt::Marks,
}
/// The values of `senderStatus` in [`EmailOutboundDomainResult`](super::EmailOutboundDomainResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum EmailOutboundDomainResultSenderStatus {
    /// `RequestReceived`
    RequestReceived,
    /// `ProvisionRequestSentVendor`
    ProvisionRequestSentVendor,
    /// `Provisioned`
    Provisioned,
    /// `Error`
    Error,
    /// `Deprovisioned`
    Deprovisioned,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `senderType` in [`EmailOutboundDomainResult`](super::EmailOutboundDomainResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum EmailOutboundDomainResultSenderType {
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

rt::model!(EmailOutboundDomainResult {
    "dmarcVerificationResult" Any dmarc_verification_result,
    "dnsCnameBounceRecord" Any dns_cname_bounce_record,
    "dnsTxtSendingRecord" Any dns_txt_sending_record,
    "domainName" Str domain_name,
    "emailSetting" Any email_setting,
    "senderStatus" Enum sender_status,
    "senderType" Enum sender_type,
});

rt::open_enum!(EmailOutboundDomainResultSenderStatus {
    RequestReceived = "RequestReceived",
    ProvisionRequestSentVendor = "ProvisionRequestSentVendor",
    Provisioned = "Provisioned",
    Error = "Error",
    Deprovisioned = "Deprovisioned",
});

rt::open_enum!(EmailOutboundDomainResultSenderType {
    Unknown = "Unknown",
    EmailDomain = "EmailDomain",
    MockEmailDomain = "MockEmailDomain",
    EmailSmtpDomain = "EmailSmtpDomain",
});
