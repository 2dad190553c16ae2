// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DraftTopicRequest`.
///
/// The service requires `id`, `name`, `phrases` in requests.
#[non_exhaustive]
pub struct DraftTopicRequest {
    /// `id`, required.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `phrases`, required.
    pub phrases: Option<Vec<String>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DraftTopicRequest {
    "id" Str id,
    "name" Str name,
    "phrases" Texts phrases,
    "selfUri" Str self_uri,
});

rt::setters!(DraftTopicRequest {
    0 id with_id(impl Into<String>) clear_id,
    1 name with_name(impl Into<String>) clear_name,
    2 phrases with_phrases(Vec<String>) clear_phrases,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
