// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3SynchronizationUploadMetadata`.
#[non_exhaustive]
pub struct V3SynchronizationUploadMetadata {
    /// `originUri`.
    pub origin_uri: Option<String>,
    /// `tags`.
    pub tags: Option<Vec<super::FabricTag>>,
    __marks: rt::Marks,
}

rt::model!(V3SynchronizationUploadMetadata {
    "originUri" Str origin_uri,
    "tags" Any tags,
});

rt::setters!(V3SynchronizationUploadMetadata {
    0 origin_uri with_origin_uri(impl Into<String>) clear_origin_uri,
    1 tags with_tags(Vec<super::FabricTag>) clear_tags,
});
