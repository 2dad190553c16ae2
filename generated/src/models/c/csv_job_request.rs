// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CsvJobRequest`.
///
/// The service requires `settingsId`, `uploadId` in requests.
#[non_exhaustive]
pub struct CsvJobRequest {
    /// `division`.
    pub division: Option<super::WritableStarrableDivision>,
    /// `settingsId`, required.
    pub settings_id: Option<String>,
    /// `uploadId`, required.
    pub upload_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CsvJobRequest {
    "division" Any division,
    "settingsId" Str settings_id,
    "uploadId" Str upload_id,
});

rt::setters!(CsvJobRequest {
    0 division with_division(super::WritableStarrableDivision) clear_division,
    1 settings_id with_settings_id(impl Into<String>) clear_settings_id,
    2 upload_id with_upload_id(impl Into<String>) clear_upload_id,
});
