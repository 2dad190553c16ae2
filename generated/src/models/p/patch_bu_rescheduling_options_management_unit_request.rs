// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchBuReschedulingOptionsManagementUnitRequest`.
///
/// The service requires `managementUnitId` in requests.
#[non_exhaustive]
pub struct PatchBuReschedulingOptionsManagementUnitRequest {
    /// `applied`.
    pub applied: Option<bool>,
    /// `managementUnitId`, required.
    pub management_unit_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PatchBuReschedulingOptionsManagementUnitRequest {
    "applied" Bool applied,
    "managementUnitId" Str management_unit_id,
});

rt::setters!(PatchBuReschedulingOptionsManagementUnitRequest {
    0 applied with_applied(bool) clear_applied,
    1 management_unit_id with_management_unit_id(impl Into<String>) clear_management_unit_id,
});
