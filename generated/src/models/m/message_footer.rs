// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessageFooter`.
#[non_exhaustive]
pub struct MessageFooter {
    /// `content`.
    pub content: Option<String>,
    /// `type`.
    pub r#type: Option<super::MessageFooterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`MessageFooter`](super::MessageFooter).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageFooterType {
    /// `Text`
    Text,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MessageFooter {
    "content" Str content,
    "type" Enum r#type,
});

rt::setters!(MessageFooter {
    0 content with_content(impl Into<String>) clear_content,
    1 r#type with_type(impl Into<super::MessageFooterType>) clear_type,
});

rt::open_enum!(MessageFooterType {
    Text = "Text",
});
