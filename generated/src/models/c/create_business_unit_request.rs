// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateBusinessUnitRequest`.
///
/// The service requires `divisionId`, `name`, `settings` in requests.
#[non_exhaustive]
pub struct CreateBusinessUnitRequest {
    /// `divisionId`, required.
    pub division_id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `settings`, required.
    pub settings: Option<super::CreateBusinessUnitSettingsRequest>,
    __marks: rt::Marks,
}

rt::model!(CreateBusinessUnitRequest {
    "divisionId" Str division_id,
    "name" Str name,
    "settings" Any settings,
});

rt::setters!(CreateBusinessUnitRequest {
    0 division_id with_division_id(impl Into<String>) clear_division_id,
    1 name with_name(impl Into<String>) clear_name,
    2 settings with_settings(super::CreateBusinessUnitSettingsRequest) clear_settings,
});
