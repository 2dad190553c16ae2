// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMessageEventTopicMessageSticker`.
#[non_exhaustive]
pub struct ConversationMessageEventTopicMessageSticker {
    /// `id`.
    pub id: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationMessageEventTopicMessageSticker {
    "id" Str id,
    "url" Str url,
});
