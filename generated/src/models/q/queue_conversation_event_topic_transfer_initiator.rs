// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicTransferInitiator`.
#[non_exhaustive]
pub struct QueueConversationEventTopicTransferInitiator {
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationEventTopicTransferInitiator {
    "userId" Str user_id,
});
