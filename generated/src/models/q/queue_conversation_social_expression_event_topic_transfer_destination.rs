// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicTransferDestination`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicTransferDestination {
    /// `address`.
    pub address: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationSocialExpressionEventTopicTransferDestination {
    "address" Str address,
    "userId" Str user_id,
});
