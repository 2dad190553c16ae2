// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CsvUploadRequest`.
///
/// The service requires `fileSize` in requests.
#[non_exhaustive]
pub struct CsvUploadRequest {
    /// `fileName`.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 256 characters
    pub file_name: Option<String>,
    /// `fileSize`, required.
    ///
    /// Maximum: 52428800
    pub file_size: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CsvUploadRequest {
    "fileName" Str file_name,
    "fileSize" Int file_size,
});

rt::setters!(CsvUploadRequest {
    0 file_name with_file_name(impl Into<String>) clear_file_name,
    1 file_size with_file_size(i64) clear_file_size,
});
