// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenMessageNormalizedMessage`.
#[non_exhaustive]
pub struct OpenMessageNormalizedMessage {
    /// `channel`, required.
    pub channel: Option<super::OpenMessagingChannel>,
    /// `content`.
    pub content: Option<Vec<super::OpenMessageContent>>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `metadata`.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// `text`.
    pub text: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::OpenMessageNormalizedMessageType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`OpenMessageNormalizedMessage`](super::OpenMessageNormalizedMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenMessageNormalizedMessageType {
    /// `Text`
    Text,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OpenMessageNormalizedMessage {
    "channel" Any channel,
    "content" Any content,
    "conversationId" Str conversation_id,
    "id" Str id,
    "metadata" Any metadata,
    "text" Str text,
    "type" Enum r#type,
});

rt::open_enum!(OpenMessageNormalizedMessageType {
    Text = "Text",
});
