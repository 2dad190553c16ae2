// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuthenticationSettings`.
///
/// The service requires `enabled`, `integrationId` in requests.
#[non_exhaustive]
pub struct AuthenticationSettings {
    /// `allowSessionUpgrade`.
    pub allow_session_upgrade: Option<bool>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `integrationId`, required.
    pub integration_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AuthenticationSettings {
    "allowSessionUpgrade" Bool allow_session_upgrade,
    "enabled" Bool enabled,
    "integrationId" Str integration_id,
});

rt::setters!(AuthenticationSettings {
    0 allow_session_upgrade with_allow_session_upgrade(bool) clear_allow_session_upgrade,
    1 enabled with_enabled(bool) clear_enabled,
    2 integration_id with_integration_id(impl Into<String>) clear_integration_id,
});
