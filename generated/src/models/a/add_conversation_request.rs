// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AddConversationRequest`.
///
/// The service requires `conversationId` in requests.
#[non_exhaustive]
pub struct AddConversationRequest {
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AddConversationRequest {
    "conversationId" Str conversation_id,
});

rt::setters!(AddConversationRequest {
    0 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
});
