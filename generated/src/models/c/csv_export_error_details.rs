// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CsvExportErrorDetails`.
#[non_exhaustive]
pub struct CsvExportErrorDetails {
    /// `errorCode`, required.
    pub error_code: Option<String>,
    /// `errorMessage`, required.
    pub error_message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CsvExportErrorDetails {
    "errorCode" Str error_code,
    "errorMessage" Str error_message,
});
