// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentVariationSearchChunkBlock`.
#[non_exhaustive]
pub struct DocumentVariationSearchChunkBlock {
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `id`, required.
    pub id: Option<String>,
    /// `text`, required.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DocumentVariationSearchChunkBlock {
    "confidence" Float confidence,
    "id" Str id,
    "text" Str text,
});
