// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Organization`.
///
/// The service requires `version` in requests.
#[non_exhaustive]
pub struct Organization {
    /// `defaultCountryCode`.
    pub default_country_code: Option<String>,
    /// `defaultLanguage`.
    pub default_language: Option<String>,
    /// `defaultSiteId`.
    pub default_site_id: Option<String>,
    /// `domain`.
    pub domain: Option<String>,
    /// `features`.
    pub features: Option<std::collections::BTreeMap<String, bool>>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `productPlatform`.
    pub product_platform: Option<super::OrganizationProductPlatform>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::OrganizationState>,
    /// `supportURI`.
    pub support_uri: Option<String>,
    /// `thirdPartyOrgName`.
    pub third_party_org_name: Option<String>,
    /// `thirdPartyURI`.
    pub third_party_uri: Option<String>,
    /// `version`, required.
    pub version: Option<i64>,
    /// `voicemailEnabled`.
    pub voicemail_enabled: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `productPlatform` in [`Organization`](super::Organization).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationProductPlatform {
    /// `GenesysCloud`
    GenesysCloud,
    /// `PureCloud`
    PureCloud,
    /// `PureEngage`
    PureEngage,
    /// `PureEngageCloud`
    PureEngageCloud,
    /// `PureConnect`
    PureConnect,
    /// `PureConnectCloud`
    PureConnectCloud,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`Organization`](super::Organization).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Organization {
    "defaultCountryCode" Str default_country_code,
    "defaultLanguage" Str default_language,
    "defaultSiteId" Str default_site_id,
    "domain" Str domain,
    "features" Any features,
    "id" Str id,
    "name" Str name,
    "productPlatform" Enum product_platform,
    "selfUri" Str self_uri,
    "state" Enum state,
    "supportURI" Str support_uri,
    "thirdPartyOrgName" Str third_party_org_name,
    "thirdPartyURI" Str third_party_uri,
    "version" Int version,
    "voicemailEnabled" Bool voicemail_enabled,
});

rt::setters!(Organization {
    0 default_country_code with_default_country_code(impl Into<String>) clear_default_country_code,
    1 default_language with_default_language(impl Into<String>) clear_default_language,
    2 default_site_id with_default_site_id(impl Into<String>) clear_default_site_id,
    3 domain with_domain(impl Into<String>) clear_domain,
    4 features with_features(std::collections::BTreeMap<String, bool>) clear_features,
    5 id with_id(impl Into<String>) clear_id,
    6 name with_name(impl Into<String>) clear_name,
    7 product_platform with_product_platform(impl Into<super::OrganizationProductPlatform>) clear_product_platform,
    8 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    9 state with_state(impl Into<super::OrganizationState>) clear_state,
    10 support_uri with_support_uri(impl Into<String>) clear_support_uri,
    11 third_party_org_name with_third_party_org_name(impl Into<String>) clear_third_party_org_name,
    12 third_party_uri with_third_party_uri(impl Into<String>) clear_third_party_uri,
    13 version with_version(i64) clear_version,
    14 voicemail_enabled with_voicemail_enabled(bool) clear_voicemail_enabled,
});

rt::open_enum!(OrganizationProductPlatform {
    GenesysCloud = "GenesysCloud",
    PureCloud = "PureCloud",
    PureEngage = "PureEngage",
    PureEngageCloud = "PureEngageCloud",
    PureConnect = "PureConnect",
    PureConnectCloud = "PureConnectCloud",
    Unknown = "Unknown",
});

rt::open_enum!(OrganizationState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
