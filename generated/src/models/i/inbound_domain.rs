// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InboundDomain`.
#[non_exhaustive]
pub struct InboundDomain {
    /// `customSMTPServer`.
    pub custom_smtp_server: Option<super::DomainEntityRef>,
    /// `dmarcVerificationResult`.
    pub dmarc_verification_result: Option<super::DmarcResult>,
    /// `emailSetting`.
    pub email_setting: Option<super::EmailSetting>,
    /// `graphApiSettings`.
    pub graph_api_settings: Option<super::GraphApiSettings>,
    /// `id`.
    pub id: Option<String>,
    /// `imapSettings`.
    pub imap_settings: Option<super::ImapSettings>,
    /// `mailFromSettings`.
    pub mail_from_settings: Option<super::MailFromResult>,
    /// `mxRecordStatus`.
    pub mx_record_status: Option<super::InboundDomainMxRecordStatus>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `subDomain`.
    pub sub_domain: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `mxRecordStatus` in [`InboundDomain`](super::InboundDomain).
#[derive(Clone)]
#[non_exhaustive]
pub enum InboundDomainMxRecordStatus {
    /// `VALID`
    Valid,
    /// `INVALID`
    Invalid,
    /// `NOT_AVAILABLE`
    NotAvailable,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(InboundDomain {
    "customSMTPServer" Any custom_smtp_server,
    "dmarcVerificationResult" Any dmarc_verification_result,
    "emailSetting" Any email_setting,
    "graphApiSettings" Any graph_api_settings,
    "id" Str id,
    "imapSettings" Any imap_settings,
    "mailFromSettings" Any mail_from_settings,
    "mxRecordStatus" Enum mx_record_status,
    "name" Str name,
    "selfUri" Str self_uri,
    "subDomain" Bool sub_domain,
});

rt::open_enum!(InboundDomainMxRecordStatus {
    Valid = "VALID",
    Invalid = "INVALID",
    NotAvailable = "NOT_AVAILABLE",
});
