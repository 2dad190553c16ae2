// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SourceConfiguration`.
///
/// The service requires `interactionId`, `sourceId` in requests.
#[non_exhaustive]
pub struct SourceConfiguration {
    /// `interactionId`, required.
    pub interaction_id: Option<String>,
    /// `sourceId`, required.
    pub source_id: Option<String>,
    /// `tagId`.
    pub tag_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SourceConfiguration {
    "interactionId" Str interaction_id,
    "sourceId" Str source_id,
    "tagId" Str tag_id,
});

rt::setters!(SourceConfiguration {
    0 interaction_id with_interaction_id(impl Into<String>) clear_interaction_id,
    1 source_id with_source_id(impl Into<String>) clear_source_id,
    2 tag_id with_tag_id(impl Into<String>) clear_tag_id,
});
