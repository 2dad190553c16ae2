// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BusinessUnitSchedulingPreferencesSettingsResponse`.
#[non_exhaustive]
pub struct BusinessUnitSchedulingPreferencesSettingsResponse {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(BusinessUnitSchedulingPreferencesSettingsResponse {
    "enabled" Bool enabled,
});
