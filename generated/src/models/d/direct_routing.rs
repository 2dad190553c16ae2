// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DirectRouting`.
#[non_exhaustive]
pub struct DirectRouting {
    /// `agentWaitSeconds`.
    pub agent_wait_seconds: Option<i64>,
    /// `backupQueueId`.
    pub backup_queue_id: Option<String>,
    /// `callMediaSettings`.
    pub call_media_settings: Option<super::DirectRoutingMediaSettings>,
    /// `emailMediaSettings`.
    pub email_media_settings: Option<super::DirectRoutingMediaSettings>,
    /// `messageMediaSettings`.
    pub message_media_settings: Option<super::DirectRoutingMediaSettings>,
    /// `waitForAgent`.
    pub wait_for_agent: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(DirectRouting {
    "agentWaitSeconds" Int agent_wait_seconds,
    "backupQueueId" Str backup_queue_id,
    "callMediaSettings" Any call_media_settings,
    "emailMediaSettings" Any email_media_settings,
    "messageMediaSettings" Any message_media_settings,
    "waitForAgent" Bool wait_for_agent,
});

rt::setters!(DirectRouting {
    0 agent_wait_seconds with_agent_wait_seconds(i64) clear_agent_wait_seconds,
    1 backup_queue_id with_backup_queue_id(impl Into<String>) clear_backup_queue_id,
    2 call_media_settings with_call_media_settings(super::DirectRoutingMediaSettings) clear_call_media_settings,
    3 email_media_settings with_email_media_settings(super::DirectRoutingMediaSettings) clear_email_media_settings,
    4 message_media_settings with_message_media_settings(super::DirectRoutingMediaSettings) clear_message_media_settings,
    5 wait_for_agent with_wait_for_agent(bool) clear_wait_for_agent,
});
