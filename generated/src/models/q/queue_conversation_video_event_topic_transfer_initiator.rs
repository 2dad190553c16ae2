// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationVideoEventTopicTransferInitiator`.
#[non_exhaustive]
pub struct QueueConversationVideoEventTopicTransferInitiator {
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationVideoEventTopicTransferInitiator {
    "userId" Str user_id,
});
