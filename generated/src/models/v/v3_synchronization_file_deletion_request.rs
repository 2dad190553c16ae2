// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3SynchronizationFileDeletionRequest`.
#[non_exhaustive]
pub struct V3SynchronizationFileDeletionRequest {
    /// `fileId`.
    pub file_id: Option<String>,
    /// `fileName`.
    pub file_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V3SynchronizationFileDeletionRequest {
    "fileId" Str file_id,
    "fileName" Str file_name,
});

rt::setters!(V3SynchronizationFileDeletionRequest {
    0 file_id with_file_id(impl Into<String>) clear_file_id,
    1 file_name with_file_name(impl Into<String>) clear_file_name,
});
