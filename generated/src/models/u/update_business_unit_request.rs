// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateBusinessUnitRequest`.
#[non_exhaustive]
pub struct UpdateBusinessUnitRequest {
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `settings`.
    pub settings: Option<super::UpdateBusinessUnitSettingsRequest>,
    __marks: rt::Marks,
}

rt::model!(UpdateBusinessUnitRequest {
    "divisionId" Str division_id,
    "name" Str name,
    "settings" Any settings,
});

rt::setters!(UpdateBusinessUnitRequest {
    0 division_id with_division_id(impl Into<String>) clear_division_id,
    1 name with_name(impl Into<String>) clear_name,
    2 settings with_settings(super::UpdateBusinessUnitSettingsRequest) clear_settings,
});
