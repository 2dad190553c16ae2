// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicMessageSticker`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicMessageSticker {
    /// `id`.
    pub id: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationSocialExpressionEventTopicMessageSticker {
    "id" Str id,
    "url" Str url,
});
