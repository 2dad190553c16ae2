// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicTransferDestination`.
#[non_exhaustive]
pub struct ConversationEventTopicTransferDestination {
    /// `address`.
    pub address: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationEventTopicTransferDestination {
    "address" Str address,
    "userId" Str user_id,
});
