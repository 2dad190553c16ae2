// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBody`.
///
/// The service requires `blocks` in requests.
#[non_exhaustive]
pub struct DocumentBody {
    /// `blocks`, required.
    pub blocks: Option<Vec<super::DocumentBodyBlock>>,
    __marks: rt::Marks,
}

rt::model!(DocumentBody {
    "blocks" Any blocks,
});

rt::setters!(DocumentBody {
    0 blocks with_blocks(Vec<super::DocumentBodyBlock>) clear_blocks,
});
