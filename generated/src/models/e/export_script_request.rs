// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExportScriptRequest`.
#[non_exhaustive]
pub struct ExportScriptRequest {
    /// `fileName`.
    pub file_name: Option<String>,
    /// `versionId`.
    pub version_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExportScriptRequest {
    "fileName" Str file_name,
    "versionId" Str version_id,
});

rt::setters!(ExportScriptRequest {
    0 file_name with_file_name(impl Into<String>) clear_file_name,
    1 version_id with_version_id(impl Into<String>) clear_version_id,
});
