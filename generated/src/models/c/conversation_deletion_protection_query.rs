// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationDeletionProtectionQuery`.
///
/// The service requires `conversationIds` in requests.
#[non_exhaustive]
pub struct ConversationDeletionProtectionQuery {
    /// `conversationIds`, required.
    pub conversation_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ConversationDeletionProtectionQuery {
    "conversationIds" Texts conversation_ids,
});

rt::setters!(ConversationDeletionProtectionQuery {
    0 conversation_ids with_conversation_ids(Vec<String>) clear_conversation_ids,
});
