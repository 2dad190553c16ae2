// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMessageEventTopicMessageMedia`.
#[non_exhaustive]
pub struct ConversationMessageEventTopicMessageMedia {
    /// `contentLengthBytes`.
    pub content_length_bytes: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationMessageEventTopicMessageMedia {
    "contentLengthBytes" Int content_length_bytes,
    "id" Str id,
    "mediaType" Str media_type,
    "name" Str name,
    "url" Str url,
});
