// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyListBlockWithHighlight`.
#[non_exhaustive]
pub struct DocumentBodyListBlockWithHighlight {
    /// `blocks`, required.
    pub blocks: Option<Vec<super::DocumentListContentBlockWithHighlight>>,
    /// `properties`.
    pub properties: Option<super::DocumentBodyListItemProperties>,
    /// `type`, required.
    pub r#type: Option<super::DocumentBodyListBlockWithHighlightType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`DocumentBodyListBlockWithHighlight`](super::DocumentBodyListBlockWithHighlight).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyListBlockWithHighlightType {
    /// `ListItem`
    ListItem,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentBodyListBlockWithHighlight {
    "blocks" Any blocks,
    "properties" Any properties,
    "type" Enum r#type,
});

rt::open_enum!(DocumentBodyListBlockWithHighlightType {
    ListItem = "ListItem",
});
