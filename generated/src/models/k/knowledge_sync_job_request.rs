// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeSyncJobRequest`.
///
/// The service requires `uploadKey` in requests.
#[non_exhaustive]
pub struct KnowledgeSyncJobRequest {
    /// `sourceId`.
    pub source_id: Option<String>,
    /// `uploadKey`, required.
    pub upload_key: Option<String>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeSyncJobRequest {
    "sourceId" Str source_id,
    "uploadKey" Str upload_key,
});

rt::setters!(KnowledgeSyncJobRequest {
    0 source_id with_source_id(impl Into<String>) clear_source_id,
    1 upload_key with_upload_key(impl Into<String>) clear_upload_key,
});
