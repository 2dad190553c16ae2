// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentVariationQueryChunkBlock`.
#[non_exhaustive]
pub struct DocumentVariationQueryChunkBlock {
    /// `id`, required.
    pub id: Option<String>,
    /// `text`, required.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DocumentVariationQueryChunkBlock {
    "id" Str id,
    "text" Str text,
});
