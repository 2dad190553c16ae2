// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CertificateDetails`.
#[non_exhaustive]
pub struct CertificateDetails {
    /// `expirationDate`.
    pub expiration_date: Option<rt::DateTime>,
    /// `expired`.
    pub expired: Option<bool>,
    /// `issueDate`.
    pub issue_date: Option<rt::DateTime>,
    /// `issuer`.
    pub issuer: Option<String>,
    /// `signatureValid`.
    pub signature_valid: Option<bool>,
    /// `subject`.
    pub subject: Option<String>,
    /// `valid`.
    pub valid: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(CertificateDetails {
    "expirationDate" DateTime expiration_date,
    "expired" Bool expired,
    "issueDate" DateTime issue_date,
    "issuer" Str issuer,
    "signatureValid" Bool signature_valid,
    "subject" Str subject,
    "valid" Bool valid,
});

rt::setters!(CertificateDetails {
    0 expiration_date with_expiration_date(impl Into<rt::DateTime>) clear_expiration_date,
    1 expired with_expired(bool) clear_expired,
    2 issue_date with_issue_date(impl Into<rt::DateTime>) clear_issue_date,
    3 issuer with_issuer(impl Into<String>) clear_issuer,
    4 signature_valid with_signature_valid(bool) clear_signature_valid,
    5 subject with_subject(impl Into<String>) clear_subject,
    6 valid with_valid(bool) clear_valid,
});
