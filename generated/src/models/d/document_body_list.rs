// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyList`.
///
/// The service requires `blocks` in requests.
#[non_exhaustive]
pub struct DocumentBodyList {
    /// `blocks`, required.
    pub blocks: Option<Vec<super::DocumentBodyListBlock>>,
    /// `properties`.
    pub properties: Option<super::DocumentBodyListBlockProperties>,
    __marks: rt::Marks,
}

rt::model!(DocumentBodyList {
    "blocks" Any blocks,
    "properties" Any properties,
});

rt::setters!(DocumentBodyList {
    0 blocks with_blocks(Vec<super::DocumentBodyListBlock>) clear_blocks,
    1 properties with_properties(super::DocumentBodyListBlockProperties) clear_properties,
});
