// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentOwnedMappingPreview`.
#[non_exhaustive]
pub struct AgentOwnedMappingPreview {
    /// `agentOwnedColumn`.
    pub agent_owned_column: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `exists`.
    pub exists: Option<bool>,
    /// `isQueueMember`.
    pub is_queue_member: Option<bool>,
    /// `recordCount`.
    pub record_count: Option<i64>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AgentOwnedMappingPreview {
    "agentOwnedColumn" Str agent_owned_column,
    "email" Str email,
    "exists" Bool exists,
    "isQueueMember" Bool is_queue_member,
    "recordCount" Int record_count,
    "userId" Str user_id,
});
