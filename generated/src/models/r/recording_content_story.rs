// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingContentStory`.
#[non_exhaustive]
pub struct RecordingContentStory {
    /// `replyToId`.
    pub reply_to_id: Option<String>,
    /// `type`.
    pub r#type: Option<super::RecordingContentStoryType>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`RecordingContentStory`](super::RecordingContentStory).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingContentStoryType {
    /// `Mention`
    Mention,
    /// `Reply`
    Reply,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RecordingContentStory {
    "replyToId" Str reply_to_id,
    "type" Enum r#type,
    "url" Str url,
});

rt::setters!(RecordingContentStory {
    0 reply_to_id with_reply_to_id(impl Into<String>) clear_reply_to_id,
    1 r#type with_type(impl Into<super::RecordingContentStoryType>) clear_type,
    2 url with_url(impl Into<String>) clear_url,
});

rt::open_enum!(RecordingContentStoryType {
    Mention = "Mention",
    Reply = "Reply",
});
