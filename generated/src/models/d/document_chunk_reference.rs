// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentChunkReference`.
#[non_exhaustive]
pub struct DocumentChunkReference {
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DocumentChunkReference {
    "id" Str id,
    "selfUri" Str self_uri,
    "title" Str title,
});
