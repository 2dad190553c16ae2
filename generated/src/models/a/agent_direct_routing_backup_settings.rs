// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentDirectRoutingBackupSettings`.
#[non_exhaustive]
pub struct AgentDirectRoutingBackupSettings {
    /// `agentWaitSeconds`.
    pub agent_wait_seconds: Option<i64>,
    /// `backedUpUsers`.
    pub backed_up_users: Option<Vec<String>>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    /// `waitForAgent`.
    pub wait_for_agent: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(AgentDirectRoutingBackupSettings {
    "agentWaitSeconds" Int agent_wait_seconds,
    "backedUpUsers" Texts backed_up_users,
    "queueId" Str queue_id,
    "userId" Str user_id,
    "waitForAgent" Bool wait_for_agent,
});

rt::setters!(AgentDirectRoutingBackupSettings {
    0 agent_wait_seconds with_agent_wait_seconds(i64) clear_agent_wait_seconds,
    1 backed_up_users with_backed_up_users(Vec<String>) clear_backed_up_users,
    2 queue_id with_queue_id(impl Into<String>) clear_queue_id,
    3 user_id with_user_id(impl Into<String>) clear_user_id,
    4 wait_for_agent with_wait_for_agent(bool) clear_wait_for_agent,
});
