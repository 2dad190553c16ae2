// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyTableCaptionBlock`.
///
/// The service requires `blocks` in requests.
#[non_exhaustive]
pub struct DocumentBodyTableCaptionBlock {
    /// `blocks`, required.
    pub blocks: Option<Vec<super::DocumentBodyTableCaptionItem>>,
    __marks: rt::Marks,
}

rt::model!(DocumentBodyTableCaptionBlock {
    "blocks" Any blocks,
});

rt::setters!(DocumentBodyTableCaptionBlock {
    0 blocks with_blocks(Vec<super::DocumentBodyTableCaptionItem>) clear_blocks,
});
