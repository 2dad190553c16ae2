// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationMessageEventTopicMessageSticker`.
#[non_exhaustive]
pub struct QueueConversationMessageEventTopicMessageSticker {
    /// `id`.
    pub id: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationMessageEventTopicMessageSticker {
    "id" Str id,
    "url" Str url,
});
