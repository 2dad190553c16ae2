// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyParagraphWithHighlight`.
#[non_exhaustive]
pub struct DocumentBodyParagraphWithHighlight {
    /// `blocks`, required.
    pub blocks: Option<Vec<super::DocumentContentBlockWithHighlight>>,
    /// `properties`.
    pub properties: Option<super::DocumentBodyParagraphProperties>,
    __marks: rt::Marks,
}

rt::model!(DocumentBodyParagraphWithHighlight {
    "blocks" Any blocks,
    "properties" Any properties,
});
