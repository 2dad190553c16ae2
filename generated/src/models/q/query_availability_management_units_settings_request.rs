// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryAvailabilityManagementUnitsSettingsRequest`.
///
/// The service requires `managementUnitIds` in requests.
#[non_exhaustive]
pub struct QueryAvailabilityManagementUnitsSettingsRequest {
    /// `managementUnitIds`, required.
    pub management_unit_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(QueryAvailabilityManagementUnitsSettingsRequest {
    "managementUnitIds" Texts management_unit_ids,
});

rt::setters!(QueryAvailabilityManagementUnitsSettingsRequest {
    0 management_unit_ids with_management_unit_ids(Vec<String>) clear_management_unit_ids,
});
