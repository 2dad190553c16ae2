// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UnavailableTimesManagementUnitSettings`.
#[non_exhaustive]
pub struct UnavailableTimesManagementUnitSettings {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `managementUnit`, required.
    pub management_unit: Option<super::ManagementUnitReference>,
    __marks: rt::Marks,
}

rt::model!(UnavailableTimesManagementUnitSettings {
    "enabled" Bool enabled,
    "managementUnit" Any management_unit,
});
