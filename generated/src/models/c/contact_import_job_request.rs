// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactImportJobRequest`.
///
/// The service requires `settingsId` in requests.
#[non_exhaustive]
pub struct ContactImportJobRequest {
    /// `division`.
    pub division: Option<super::WritableStarrableDivision>,
    /// `settingsId`, required.
    pub settings_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ContactImportJobRequest {
    "division" Any division,
    "settingsId" Str settings_id,
});

rt::setters!(ContactImportJobRequest {
    0 division with_division(super::WritableStarrableDivision) clear_division,
    1 settings_id with_settings_id(impl Into<String>) clear_settings_id,
});
