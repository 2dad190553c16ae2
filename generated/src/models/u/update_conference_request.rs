// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateConferenceRequest`.
#[non_exhaustive]
pub struct UpdateConferenceRequest {
    /// `conversationIds`.
    pub conversation_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(UpdateConferenceRequest {
    "conversationIds" Texts conversation_ids,
});

rt::setters!(UpdateConferenceRequest {
    0 conversation_ids with_conversation_ids(Vec<String>) clear_conversation_ids,
});
