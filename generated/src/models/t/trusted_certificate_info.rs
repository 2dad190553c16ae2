// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrustedCertificateInfo`.
#[non_exhaustive]
pub struct TrustedCertificateInfo {
    /// `description`.
    pub description: Option<String>,
    /// `serialNumber`.
    pub serial_number: Option<String>,
    /// `signature`.
    pub signature: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TrustedCertificateInfo {
    "description" Str description,
    "serialNumber" Str serial_number,
    "signature" Str signature,
});
