// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionCertificate`.
#[non_exhaustive]
pub struct ActionCertificate {
    /// `certificate`.
    pub certificate: Option<String>,
    /// `signingAuthority`.
    pub signing_authority: Option<super::ActionCertificateSigningAuthority>,
    /// `status`.
    pub status: Option<super::ActionCertificateStatus>,
    /// `type`.
    pub r#type: Option<super::ActionCertificateType>,
    __marks: rt::Marks,
}
/// The values of `signingAuthority` in [`ActionCertificate`](super::ActionCertificate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionCertificateSigningAuthority {
    /// `DigiCert`
    DigiCert,
    /// `Genesys`
    Genesys,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`ActionCertificate`](super::ActionCertificate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionCertificateStatus {
    /// `Current`
    Current,
    /// `Upcoming`
    Upcoming,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ActionCertificate`](super::ActionCertificate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionCertificateType {
    /// `Client`
    Client,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ActionCertificate {
    "certificate" Str certificate,
    "signingAuthority" Enum signing_authority,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(ActionCertificateSigningAuthority {
    DigiCert = "DigiCert",
    Genesys = "Genesys",
});

rt::open_enum!(ActionCertificateStatus {
    Current = "Current",
    Upcoming = "Upcoming",
});

rt::open_enum!(ActionCertificateType {
    Client = "Client",
});
