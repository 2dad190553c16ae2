// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SuggestedSearchChunk`.
#[non_exhaustive]
pub struct SuggestedSearchChunk {
    /// `chunkId`.
    pub chunk_id: Option<String>,
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `document`.
    pub document: Option<super::AddressableEntityRef>,
    /// `text`.
    pub text: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `uri`.
    pub uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SuggestedSearchChunk {
    "chunkId" Str chunk_id,
    "confidence" Float confidence,
    "document" Any document,
    "text" Str text,
    "title" Str title,
    "uri" Str uri,
});
