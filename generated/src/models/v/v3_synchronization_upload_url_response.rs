// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3SynchronizationUploadUrlResponse`.
#[non_exhaustive]
pub struct V3SynchronizationUploadUrlResponse {
    /// `fileId`.
    pub file_id: Option<String>,
    /// `fileName`.
    pub file_name: Option<String>,
    /// `headers`.
    pub headers: Option<std::collections::BTreeMap<String, String>>,
    /// `metadata`.
    pub metadata: Option<super::V3SynchronizationUploadMetadata>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `synchronization`.
    pub synchronization: Option<super::V3SynchronizationRef>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V3SynchronizationUploadUrlResponse {
    "fileId" Str file_id,
    "fileName" Str file_name,
    "headers" Any headers,
    "metadata" Any metadata,
    "selfUri" Str self_uri,
    "synchronization" Any synchronization,
    "url" Str url,
});
