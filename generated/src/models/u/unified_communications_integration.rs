// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UnifiedCommunicationsIntegration`.
#[non_exhaustive]
pub struct UnifiedCommunicationsIntegration {
    /// `badgeIcons`, required.
    pub badge_icons: Option<std::collections::BTreeMap<String, super::UCIcon>>,
    /// `i10n`, required.
    pub i10n: Option<std::collections::BTreeMap<String, super::UCI10n>>,
    /// `icon`, required.
    pub icon: Option<super::UCIcon>,
    /// `id`.
    pub id: Option<String>,
    /// `includeBadge`.
    pub include_badge: Option<bool>,
    /// `integrationPresenceSource`, required.
    pub integration_presence_source: Option<
        super::UnifiedCommunicationsIntegrationIntegrationPresenceSource,
    >,
    /// `name`.
    pub name: Option<String>,
    /// `oauthScopes`.
    pub oauth_scopes: Option<Vec<String>>,
    /// `pbxPermission`, required.
    pub pbx_permission: Option<String>,
    /// `pollIntervalSec`.
    pub poll_interval_sec: Option<i64>,
    /// `polledPresence`, required.
    pub polled_presence: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `ucIntegrationKey`, required.
    pub uc_integration_key: Option<super::AddressableEntityRef>,
    /// `userPermissions`, required.
    pub user_permissions: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `integrationPresenceSource` in [`UnifiedCommunicationsIntegration`](super::UnifiedCommunicationsIntegration).
#[derive(Clone)]
#[non_exhaustive]
pub enum UnifiedCommunicationsIntegrationIntegrationPresenceSource {
    /// `MicrosoftTeams`
    MicrosoftTeams,
    /// `ZoomPhone`
    ZoomPhone,
    /// `EightByEight`
    EightByEight,
    /// `RingCentral`
    RingCentral,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UnifiedCommunicationsIntegration {
    "badgeIcons" Any badge_icons,
    "i10n" Any i10n,
    "icon" Any icon,
    "id" Str id,
    "includeBadge" Bool include_badge,
    "integrationPresenceSource" Enum integration_presence_source,
    "name" Str name,
    "oauthScopes" Texts oauth_scopes,
    "pbxPermission" Str pbx_permission,
    "pollIntervalSec" Int poll_interval_sec,
    "polledPresence" Bool polled_presence,
    "selfUri" Str self_uri,
    "ucIntegrationKey" Any uc_integration_key,
    "userPermissions" Texts user_permissions,
});

rt::open_enum!(UnifiedCommunicationsIntegrationIntegrationPresenceSource {
    MicrosoftTeams = "MicrosoftTeams",
    ZoomPhone = "ZoomPhone",
    EightByEight = "EightByEight",
    RingCentral = "RingCentral",
});
