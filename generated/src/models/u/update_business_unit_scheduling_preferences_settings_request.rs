// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateBusinessUnitSchedulingPreferencesSettingsRequest`.
#[non_exhaustive]
pub struct UpdateBusinessUnitSchedulingPreferencesSettingsRequest {
    /// `enabled`.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(UpdateBusinessUnitSchedulingPreferencesSettingsRequest {
    "enabled" Bool enabled,
});

rt::setters!(UpdateBusinessUnitSchedulingPreferencesSettingsRequest {
    0 enabled with_enabled(bool) clear_enabled,
});
