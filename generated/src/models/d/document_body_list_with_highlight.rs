// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyListWithHighlight`.
#[non_exhaustive]
pub struct DocumentBodyListWithHighlight {
    /// `blocks`, required.
    pub blocks: Option<Vec<super::DocumentBodyListBlockWithHighlight>>,
    /// `properties`.
    pub properties: Option<super::DocumentBodyListBlockProperties>,
    __marks: rt::Marks,
}

rt::model!(DocumentBodyListWithHighlight {
    "blocks" Any blocks,
    "properties" Any properties,
});
