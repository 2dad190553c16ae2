// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyTableCellBlockWithHighlight`.
#[non_exhaustive]
pub struct DocumentBodyTableCellBlockWithHighlight {
    /// `blocks`, required.
    pub blocks: Option<Vec<super::DocumentTableContentBlockWithHighlight>>,
    /// `properties`.
    pub properties: Option<super::DocumentBodyTableCellBlockProperties>,
    __marks: rt::Marks,
}

rt::model!(DocumentBodyTableCellBlockWithHighlight {
    "blocks" Any blocks,
    "properties" Any properties,
});
