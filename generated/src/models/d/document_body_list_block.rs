// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyListBlock`.
///
/// The service requires `blocks`, `type` in requests.
#[non_exhaustive]
pub struct DocumentBodyListBlock {
    /// `blocks`, required.
    pub blocks: Option<Vec<super::DocumentListContentBlock>>,
    /// `properties`.
    pub properties: Option<super::DocumentBodyListItemProperties>,
    /// `type`, required.
    pub r#type: Option<super::DocumentBodyListBlockType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`DocumentBodyListBlock`](super::DocumentBodyListBlock).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyListBlockType {
    /// `ListItem`
    ListItem,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentBodyListBlock {
    "blocks" Any blocks,
    "properties" Any properties,
    "type" Enum r#type,
});

rt::setters!(DocumentBodyListBlock {
    0 blocks with_blocks(Vec<super::DocumentListContentBlock>) clear_blocks,
    1 properties with_properties(super::DocumentBodyListItemProperties) clear_properties,
    2 r#type with_type(impl Into<super::DocumentBodyListBlockType>) clear_type,
});

rt::open_enum!(DocumentBodyListBlockType {
    ListItem = "ListItem",
});
