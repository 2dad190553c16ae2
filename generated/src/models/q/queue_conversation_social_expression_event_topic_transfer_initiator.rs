// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicTransferInitiator`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicTransferInitiator {
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationSocialExpressionEventTopicTransferInitiator {
    "userId" Str user_id,
});
