// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicMessageSticker`.
#[non_exhaustive]
pub struct QueueConversationEventTopicMessageSticker {
    /// `id`.
    pub id: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationEventTopicMessageSticker {
    "id" Str id,
    "url" Str url,
});
