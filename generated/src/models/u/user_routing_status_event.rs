// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserRoutingStatusEvent`.
///
/// The service requires `agentId`, `eventDateTime`, `eventId`, `sourceId`, `status` in requests.
#[non_exhaustive]
pub struct UserRoutingStatusEvent {
    /// `agentId`, required.
    pub agent_id: Option<String>,
    /// `eventDateTime`, required.
    pub event_date_time: Option<rt::DateTime>,
    /// `eventId`, required.
    pub event_id: Option<String>,
    /// `sourceId`, required.
    pub source_id: Option<String>,
    /// `status`, required.
    pub status: Option<super::UserRoutingStatusEventStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`UserRoutingStatusEvent`](super::UserRoutingStatusEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserRoutingStatusEventStatus {
    /// `OffQueue`
    OffQueue,
    /// `Idle`
    Idle,
    /// `Interacting`
    Interacting,
    /// `Communicating`
    Communicating,
    /// `NotResponding`
    NotResponding,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserRoutingStatusEvent {
    "agentId" Str agent_id,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
    "sourceId" Str source_id,
    "status" Enum status,
});

rt::setters!(UserRoutingStatusEvent {
    0 agent_id with_agent_id(impl Into<String>) clear_agent_id,
    1 event_date_time with_event_date_time(impl Into<rt::DateTime>) clear_event_date_time,
    2 event_id with_event_id(impl Into<String>) clear_event_id,
    3 source_id with_source_id(impl Into<String>) clear_source_id,
    4 status with_status(impl Into<super::UserRoutingStatusEventStatus>) clear_status,
});

rt::open_enum!(UserRoutingStatusEventStatus {
    OffQueue = "OffQueue",
    Idle = "Idle",
    Interacting = "Interacting",
    Communicating = "Communicating",
    NotResponding = "NotResponding",
});
