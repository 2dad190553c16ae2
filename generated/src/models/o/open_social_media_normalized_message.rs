// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenSocialMediaNormalizedMessage`.
///
/// The service requires `channel` in requests.
#[non_exhaustive]
pub struct OpenSocialMediaNormalizedMessage {
    /// `channel`, required.
    pub channel: Option<super::OpenSocialMediaChannel>,
    /// `content`.
    pub content: Option<Vec<super::OpenSocialMediaMessageContent>>,
    /// `id`.
    pub id: Option<String>,
    /// `metadata`.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `type`.
    pub r#type: Option<super::OpenSocialMediaNormalizedMessageType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`OpenSocialMediaNormalizedMessage`](super::OpenSocialMediaNormalizedMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenSocialMediaNormalizedMessageType {
    /// `Text`
    Text,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OpenSocialMediaNormalizedMessage {
    "channel" Any channel,
    "content" Any content,
    "id" Str id,
    "metadata" Any metadata,
    "selfUri" Str self_uri,
    "text" Str text,
    "type" Enum r#type,
});

rt::setters!(OpenSocialMediaNormalizedMessage {
    0 channel with_channel(super::OpenSocialMediaChannel) clear_channel,
    1 content with_content(Vec<super::OpenSocialMediaMessageContent>) clear_content,
    2 id with_id(impl Into<String>) clear_id,
    3 metadata with_metadata(std::collections::BTreeMap<String, String>) clear_metadata,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    5 text with_text(impl Into<String>) clear_text,
    6 r#type with_type(impl Into<super::OpenSocialMediaNormalizedMessageType>) clear_type,
});

rt::open_enum!(OpenSocialMediaNormalizedMessageType {
    Text = "Text",
});
