// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyWithHighlight`.
#[non_exhaustive]
pub struct DocumentBodyWithHighlight {
    /// `blocks`, required.
    pub blocks: Option<Vec<super::DocumentBodyBlockWithHighlight>>,
    __marks: rt::Marks,
}

rt::model!(DocumentBodyWithHighlight {
    "blocks" Any blocks,
});
