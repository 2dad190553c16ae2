// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CsvUploadDetailsResponse`.
#[non_exhaustive]
pub struct CsvUploadDetailsResponse {
    /// `fileName`.
    pub file_name: Option<String>,
    /// `uploadId`, required.
    pub upload_id: Option<String>,
    /// `validationResult`, required.
    pub validation_result: Option<super::ValidationResult>,
    __marks: rt::Marks,
}

rt::model!(CsvUploadDetailsResponse {
    "fileName" Str file_name,
    "uploadId" Str upload_id,
    "validationResult" Any validation_result,
});
