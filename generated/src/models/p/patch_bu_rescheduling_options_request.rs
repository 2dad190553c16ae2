// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchBuReschedulingOptionsRequest`.
#[non_exhaustive]
pub struct PatchBuReschedulingOptionsRequest {
    /// `managementUnits`.
    pub management_units: Option<
        Vec<super::PatchBuReschedulingOptionsManagementUnitRequest>,
    >,
    __marks: rt::Marks,
}

rt::model!(PatchBuReschedulingOptionsRequest {
    "managementUnits" Any management_units,
});

rt::setters!(PatchBuReschedulingOptionsRequest {
    0 management_units with_management_units(Vec<super::PatchBuReschedulingOptionsManagementUnitRequest>) clear_management_units,
});
