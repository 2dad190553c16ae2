// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentStory`.
#[non_exhaustive]
pub struct ConversationContentStory {
    /// `replyToId`.
    pub reply_to_id: Option<String>,
    /// `type`.
    pub r#type: Option<super::ConversationContentStoryType>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationContentStory`](super::ConversationContentStory).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationContentStoryType {
    /// `Mention`
    Mention,
    /// `Reply`
    Reply,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationContentStory {
    "replyToId" Str reply_to_id,
    "type" Enum r#type,
    "url" Str url,
});

rt::setters!(ConversationContentStory {
    0 reply_to_id with_reply_to_id(impl Into<String>) clear_reply_to_id,
    1 r#type with_type(impl Into<super::ConversationContentStoryType>) clear_type,
    2 url with_url(impl Into<String>) clear_url,
});

rt::open_enum!(ConversationContentStoryType {
    Mention = "Mention",
    Reply = "Reply",
});
