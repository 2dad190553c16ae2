// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeOfflineConfiguration`.
///
/// The service requires `network`, `pairingId` in requests.
#[non_exhaustive]
pub struct EdgeOfflineConfiguration {
    /// `certType`.
    pub cert_type: Option<super::EdgeOfflineConfigurationCertType>,
    /// `network`, required.
    pub network: Option<super::EdgeOfflineConfigurationNetwork>,
    /// `pairingId`, required.
    pub pairing_id: Option<String>,
    /// `proxy`.
    pub proxy: Option<String>,
    /// `site`.
    pub site: Option<super::DomainEntityRef>,
    /// `useVerificationCode`.
    pub use_verification_code: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `certType` in [`EdgeOfflineConfiguration`](super::EdgeOfflineConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub enum EdgeOfflineConfigurationCertType {
    /// `PureCloud`
    PureCloud,
    /// `Public`
    Public,
    /// `China`
    China,
    /// `NotRequested`
    NotRequested,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EdgeOfflineConfiguration {
    "certType" Enum cert_type,
    "network" Any network,
    "pairingId" Str pairing_id,
    "proxy" Str proxy,
    "site" Any site,
    "useVerificationCode" Bool use_verification_code,
});

rt::setters!(EdgeOfflineConfiguration {
    0 cert_type with_cert_type(impl Into<super::EdgeOfflineConfigurationCertType>) clear_cert_type,
    1 network with_network(super::EdgeOfflineConfigurationNetwork) clear_network,
    2 pairing_id with_pairing_id(impl Into<String>) clear_pairing_id,
    3 proxy with_proxy(impl Into<String>) clear_proxy,
    4 site with_site(super::DomainEntityRef) clear_site,
    5 use_verification_code with_use_verification_code(bool) clear_use_verification_code,
});

rt::open_enum!(EdgeOfflineConfigurationCertType {
    PureCloud = "PureCloud",
    Public = "Public",
    China = "China",
    NotRequested = "NotRequested",
});
