// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3SynchronizationDeletion`.
#[non_exhaustive]
pub struct V3SynchronizationDeletion {
    /// `fileId`.
    pub file_id: Option<String>,
    /// `fileName`.
    pub file_name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `synchronization`.
    pub synchronization: Option<super::V3SynchronizationRef>,
    __marks: rt::Marks,
}

rt::model!(V3SynchronizationDeletion {
    "fileId" Str file_id,
    "fileName" Str file_name,
    "selfUri" Str self_uri,
    "synchronization" Any synchronization,
});
