// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicMessageSticker`.
#[non_exhaustive]
pub struct ConversationEventTopicMessageSticker {
    /// `id`.
    pub id: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationEventTopicMessageSticker {
    "id" Str id,
    "url" Str url,
});
