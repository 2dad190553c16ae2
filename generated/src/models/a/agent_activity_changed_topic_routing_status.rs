// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentActivityChangedTopicRoutingStatus`.
#[non_exhaustive]
pub struct AgentActivityChangedTopicRoutingStatus {
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    /// `status`.
    pub status: Option<super::AgentActivityChangedTopicRoutingStatusStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AgentActivityChangedTopicRoutingStatus`](super::AgentActivityChangedTopicRoutingStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentActivityChangedTopicRoutingStatusStatus {
    /// `OFF_QUEUE`
    OffQueue,
    /// `IDLE`
    Idle,
    /// `INTERACTING`
    Interacting,
    /// `NOT_RESPONDING`
    NotResponding,
    /// `COMMUNICATING`
    Communicating,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentActivityChangedTopicRoutingStatus {
    "startTime" DateTime start_time,
    "status" Enum status,
});

rt::open_enum!(AgentActivityChangedTopicRoutingStatusStatus {
    OffQueue = "OFF_QUEUE",
    Idle = "IDLE",
    Interacting = "INTERACTING",
    NotResponding = "NOT_RESPONDING",
    Communicating = "COMMUNICATING",
});
