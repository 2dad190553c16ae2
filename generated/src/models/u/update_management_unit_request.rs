// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateManagementUnitRequest`.
#[non_exhaustive]
pub struct UpdateManagementUnitRequest {
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `settings`.
    pub settings: Option<super::ManagementUnitSettingsRequest>,
    __marks: rt::Marks,
}

rt::model!(UpdateManagementUnitRequest {
    "divisionId" Str division_id,
    "name" Str name,
    "settings" Any settings,
});

rt::setters!(UpdateManagementUnitRequest {
    0 division_id with_division_id(impl Into<String>) clear_division_id,
    1 name with_name(impl Into<String>) clear_name,
    2 settings with_settings(super::ManagementUnitSettingsRequest) clear_settings,
});
