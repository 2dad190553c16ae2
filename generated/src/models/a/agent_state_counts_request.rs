// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentStateCountsRequest`.
#[non_exhaustive]
pub struct AgentStateCountsRequest {
    /// `sessionFilter`.
    pub session_filter: Option<super::AgentStateSessionFilter>,
    /// `userFilter`.
    pub user_filter: Option<super::AgentStateUserFilter>,
    __marks: rt::Marks,
}

rt::model!(AgentStateCountsRequest {
    "sessionFilter" Any session_filter,
    "userFilter" Any user_filter,
});

rt::setters!(AgentStateCountsRequest {
    0 session_filter with_session_filter(super::AgentStateSessionFilter) clear_session_filter,
    1 user_filter with_user_filter(super::AgentStateUserFilter) clear_user_filter,
});
