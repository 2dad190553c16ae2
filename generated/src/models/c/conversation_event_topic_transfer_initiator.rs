// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicTransferInitiator`.
#[non_exhaustive]
pub struct ConversationEventTopicTransferInitiator {
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationEventTopicTransferInitiator {
    "userId" Str user_id,
});
