// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChecklistInferenceJobPayload`.
///
/// The service requires `conversationContext` in requests.
#[non_exhaustive]
pub struct ChecklistInferenceJobPayload {
    /// `conversationContext`, required.
    pub conversation_context: Option<Vec<super::ConversationContext>>,
    /// `preview`.
    pub preview: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ChecklistInferenceJobPayload {
    "conversationContext" Any conversation_context,
    "preview" Bool preview,
});

rt::setters!(ChecklistInferenceJobPayload {
    0 conversation_context with_conversation_context(Vec<super::ConversationContext>) clear_conversation_context,
    1 preview with_preview(bool) clear_preview,
});
