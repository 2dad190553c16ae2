// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentText`.
///
/// The service requires `body` in requests.
#[non_exhaustive]
pub struct ConversationContentText {
    /// `body`, required.
    pub body: Option<String>,
    /// `type`.
    pub r#type: Option<super::ConversationContentTextType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationContentText`](super::ConversationContentText).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationContentTextType {
    /// `Text`
    Text,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationContentText {
    "body" Str body,
    "type" Enum r#type,
});

rt::setters!(ConversationContentText {
    0 body with_body(impl Into<String>) clear_body,
    1 r#type with_type(impl Into<super::ConversationContentTextType>) clear_type,
});

rt::open_enum!(ConversationContentTextType {
    Text = "Text",
});
