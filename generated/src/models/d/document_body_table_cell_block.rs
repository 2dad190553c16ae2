// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyTableCellBlock`.
///
/// The service requires `blocks` in requests.
#[non_exhaustive]
pub struct DocumentBodyTableCellBlock {
    /// `blocks`, required.
    pub blocks: Option<Vec<super::DocumentTableContentBlock>>,
    /// `properties`.
    pub properties: Option<super::DocumentBodyTableCellBlockProperties>,
    __marks: rt::Marks,
}

rt::model!(DocumentBodyTableCellBlock {
    "blocks" Any blocks,
    "properties" Any properties,
});

rt::setters!(DocumentBodyTableCellBlock {
    0 blocks with_blocks(Vec<super::DocumentTableContentBlock>) clear_blocks,
    1 properties with_properties(super::DocumentBodyTableCellBlockProperties) clear_properties,
});
