// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentChunkBlock`.
#[non_exhaustive]
pub struct DocumentChunkBlock {
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `document`.
    pub document: Option<super::DocumentChunkReference>,
    /// `id`, required.
    pub id: Option<String>,
    /// `text`, required.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DocumentChunkBlock {
    "confidence" Float confidence,
    "document" Any document,
    "id" Str id,
    "text" Str text,
});
