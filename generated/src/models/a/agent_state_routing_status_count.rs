// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentStateRoutingStatusCount`.
#[non_exhaustive]
pub struct AgentStateRoutingStatusCount {
    /// `count`.
    pub count: Option<i64>,
    /// `routingStatus`.
    pub routing_status: Option<super::AgentStateRoutingStatusCountRoutingStatus>,
    __marks: rt::Marks,
}
/// The values of `routingStatus` in [`AgentStateRoutingStatusCount`](super::AgentStateRoutingStatusCount).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentStateRoutingStatusCountRoutingStatus {
    /// `UNKNOWN`
    Unknown,
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

rt::model!(AgentStateRoutingStatusCount {
    "count" Int count,
    "routingStatus" Enum routing_status,
});

rt::open_enum!(AgentStateRoutingStatusCountRoutingStatus {
    Unknown = "UNKNOWN",
    OffQueue = "OFF_QUEUE",
    Idle = "IDLE",
    Interacting = "INTERACTING",
    NotResponding = "NOT_RESPONDING",
    Communicating = "COMMUNICATING",
});
