// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MailFromResult`.
///
/// The service requires `mailFromDomain` in requests.
#[non_exhaustive]
pub struct MailFromResult {
    /// `mailFromDomain`, required.
    pub mail_from_domain: Option<String>,
    /// `records`.
    pub records: Option<Vec<super::Record>>,
    /// `status`.
    pub status: Option<super::MailFromResultStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`MailFromResult`](super::MailFromResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum MailFromResultStatus {
    /// `FAILED`
    Failed,
    /// `PENDING`
    Pending,
    /// `VERIFIED`
    Verified,
    /// `UNKNOWN`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MailFromResult {
    "mailFromDomain" Str mail_from_domain,
    "records" Any records,
    "status" Enum status,
});

rt::setters!(MailFromResult {
    0 mail_from_domain with_mail_from_domain(impl Into<String>) clear_mail_from_domain,
    1 records with_records(Vec<super::Record>) clear_records,
    2 status with_status(impl Into<super::MailFromResultStatus>) clear_status,
});

rt::open_enum!(MailFromResultStatus {
    Failed = "FAILED",
    Pending = "PENDING",
    Verified = "VERIFIED",
    Unknown = "UNKNOWN",
});
