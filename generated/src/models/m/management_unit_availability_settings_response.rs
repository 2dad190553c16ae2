// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ManagementUnitAvailabilitySettingsResponse`.
#[non_exhaustive]
pub struct ManagementUnitAvailabilitySettingsResponse {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ManagementUnitAvailabilitySettingsResponse {
    "enabled" Bool enabled,
});
