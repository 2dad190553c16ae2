// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrgAuthSettings`.
#[non_exhaustive]
pub struct OrgAuthSettings {
    /// `domainAllowlist`.
    pub domain_allowlist: Option<Vec<String>>,
    /// `domainAllowlistEnabled`.
    pub domain_allowlist_enabled: Option<bool>,
    /// `inactivityTimeoutExclusions`.
    pub inactivity_timeout_exclusions: Option<Vec<String>>,
    /// `ipAddressAllowlist`.
    pub ip_address_allowlist: Option<Vec<String>>,
    /// `multifactorAuthenticationRequired`.
    pub multifactor_authentication_required: Option<bool>,
    /// `passwordRequirements`.
    pub password_requirements: Option<super::PasswordRequirements>,
    /// `tokenStorageLocation`.
    pub token_storage_location: Option<super::OrgAuthSettingsTokenStorageLocation>,
    /// `universalLogout`.
    pub universal_logout: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `tokenStorageLocation` in [`OrgAuthSettings`](super::OrgAuthSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrgAuthSettingsTokenStorageLocation {
    /// `persistent`
    Persistent,
    /// `session`
    Session,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OrgAuthSettings {
    "domainAllowlist" Texts domain_allowlist,
    "domainAllowlistEnabled" Bool domain_allowlist_enabled,
    "inactivityTimeoutExclusions" Texts inactivity_timeout_exclusions,
    "ipAddressAllowlist" Texts ip_address_allowlist,
    "multifactorAuthenticationRequired" Bool multifactor_authentication_required,
    "passwordRequirements" Any password_requirements,
    "tokenStorageLocation" Enum token_storage_location,
    "universalLogout" Bool universal_logout,
});

rt::setters!(OrgAuthSettings {
    0 domain_allowlist with_domain_allowlist(Vec<String>) clear_domain_allowlist,
    1 domain_allowlist_enabled with_domain_allowlist_enabled(bool) clear_domain_allowlist_enabled,
    2 inactivity_timeout_exclusions with_inactivity_timeout_exclusions(Vec<String>) clear_inactivity_timeout_exclusions,
    3 ip_address_allowlist with_ip_address_allowlist(Vec<String>) clear_ip_address_allowlist,
    4 multifactor_authentication_required with_multifactor_authentication_required(bool) clear_multifactor_authentication_required,
    5 password_requirements with_password_requirements(super::PasswordRequirements) clear_password_requirements,
    6 token_storage_location with_token_storage_location(impl Into<super::OrgAuthSettingsTokenStorageLocation>) clear_token_storage_location,
    7 universal_logout with_universal_logout(bool) clear_universal_logout,
});

rt::open_enum!(OrgAuthSettingsTokenStorageLocation {
    Persistent = "persistent",
    Session = "session",
});
