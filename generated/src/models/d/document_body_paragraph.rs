// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyParagraph`.
///
/// The service requires `blocks` in requests.
#[non_exhaustive]
pub struct DocumentBodyParagraph {
    /// `blocks`, required.
    pub blocks: Option<Vec<super::DocumentContentBlock>>,
    /// `properties`.
    pub properties: Option<super::DocumentBodyParagraphProperties>,
    __marks: rt::Marks,
}

rt::model!(DocumentBodyParagraph {
    "blocks" Any blocks,
    "properties" Any properties,
});

rt::setters!(DocumentBodyParagraph {
    0 blocks with_blocks(Vec<super::DocumentContentBlock>) clear_blocks,
    1 properties with_properties(super::DocumentBodyParagraphProperties) clear_properties,
});
