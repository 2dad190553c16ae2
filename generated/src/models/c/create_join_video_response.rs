// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateJoinVideoResponse`.
#[non_exhaustive]
pub struct CreateJoinVideoResponse {
    /// `communicationId`.
    pub communication_id: Option<String>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `joinCode`.
    pub join_code: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CreateJoinVideoResponse {
    "communicationId" Str communication_id,
    "conversationId" Str conversation_id,
    "joinCode" Str join_code,
});
