// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentActivityChangedTopicAgentActivity`.
#[non_exhaustive]
pub struct AgentActivityChangedTopicAgentActivity {
    /// `activeQueueIds`.
    pub active_queue_ids: Option<Vec<String>>,
    /// `dateActiveQueuesChanged`.
    pub date_active_queues_changed: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `outOfOffice`.
    pub out_of_office: Option<super::AgentActivityChangedTopicOutOfOffice>,
    /// `presence`.
    pub presence: Option<super::AgentActivityChangedTopicPresence>,
    /// `routingStatus`.
    pub routing_status: Option<super::AgentActivityChangedTopicRoutingStatus>,
    __marks: rt::Marks,
}

rt::model!(AgentActivityChangedTopicAgentActivity {
    "activeQueueIds" Texts active_queue_ids,
    "dateActiveQueuesChanged" DateTime date_active_queues_changed,
    "id" Str id,
    "outOfOffice" Any out_of_office,
    "presence" Any presence,
    "routingStatus" Any routing_status,
});
