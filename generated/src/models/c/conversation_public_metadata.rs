// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationPublicMetadata`.
#[non_exhaustive]
pub struct ConversationPublicMetadata {
    /// `replyToId`.
    pub reply_to_id: Option<String>,
    /// `rootId`.
    pub root_id: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationPublicMetadata {
    "replyToId" Str reply_to_id,
    "rootId" Str root_id,
    "url" Str url,
});
