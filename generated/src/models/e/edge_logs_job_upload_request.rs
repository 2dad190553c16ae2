// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeLogsJobUploadRequest`.
///
/// The service requires `fileIds` in requests.
#[non_exhaustive]
pub struct EdgeLogsJobUploadRequest {
    /// `fileIds`, required.
    pub file_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(EdgeLogsJobUploadRequest {
    "fileIds" Texts file_ids,
});

rt::setters!(EdgeLogsJobUploadRequest {
    0 file_ids with_file_ids(Vec<String>) clear_file_ids,
});
