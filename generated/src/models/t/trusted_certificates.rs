// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrustedCertificates`.
#[non_exhaustive]
pub struct TrustedCertificates {
    /// `entities`.
    pub entities: Option<Vec<super::TrustedCertificateInfo>>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(TrustedCertificates {
    "entities" Any entities,
    "total" Int total,
});
