// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryAvailabilityManagementUnitsSettingsResponse`.
#[non_exhaustive]
pub struct QueryAvailabilityManagementUnitsSettingsResponse {
    /// `managementUnits`, required.
    pub management_units: Option<Vec<super::UnavailableTimesManagementUnitSettings>>,
    __marks: rt::Marks,
}

rt::model!(QueryAvailabilityManagementUnitsSettingsResponse {
    "managementUnits" Any management_units,
});
