// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ParsedCertificate`.
#[non_exhaustive]
pub struct ParsedCertificate {
    /// `certificateDetails`.
    pub certificate_details: Option<Vec<super::CertificateDetails>>,
    __marks: rt::Marks,
}

rt::model!(ParsedCertificate {
    "certificateDetails" Any certificate_details,
});
