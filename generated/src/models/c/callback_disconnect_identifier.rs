// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallbackDisconnectIdentifier`.
///
/// The service requires `callbackId`, `conversationId` in requests.
#[non_exhaustive]
pub struct CallbackDisconnectIdentifier {
    /// `callbackId`, required.
    pub callback_id: Option<String>,
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CallbackDisconnectIdentifier {
    "callbackId" Str callback_id,
    "conversationId" Str conversation_id,
});

rt::setters!(CallbackDisconnectIdentifier {
    0 callback_id with_callback_id(impl Into<String>) clear_callback_id,
    1 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
});
