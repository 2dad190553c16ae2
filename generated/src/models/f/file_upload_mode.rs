// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FileUploadMode`.
#[non_exhaustive]
pub struct FileUploadMode {
    /// `fileTypes`.
    pub file_types: Option<Vec<String>>,
    /// `maxFileSizeKB`.
    pub max_file_size_kb: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(FileUploadMode {
    "fileTypes" Texts file_types,
    "maxFileSizeKB" Int max_file_size_kb,
});

rt::setters!(FileUploadMode {
    0 file_types with_file_types(Vec<String>) clear_file_types,
    1 max_file_size_kb with_max_file_size_kb(i64) clear_max_file_size_kb,
});
