// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateManagementUnitsSettingsRequest`.
#[non_exhaustive]
pub struct UpdateManagementUnitsSettingsRequest {
    /// `enabled`.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(UpdateManagementUnitsSettingsRequest {
    "enabled" Bool enabled,
});

rt::setters!(UpdateManagementUnitsSettingsRequest {
    0 enabled with_enabled(bool) clear_enabled,
});
