// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsRoutingStatusRecord`.
#[non_exhaustive]
pub struct AnalyticsRoutingStatusRecord {
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `routingStatus`.
    pub routing_status: Option<super::AnalyticsRoutingStatusRecordRoutingStatus>,
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    __marks: rt::Marks,
}
/// The values of `routingStatus` in [`AnalyticsRoutingStatusRecord`](super::AnalyticsRoutingStatusRecord).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsRoutingStatusRecordRoutingStatus {
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

rt::model!(AnalyticsRoutingStatusRecord {
    "endTime" DateTime end_time,
    "routingStatus" Enum routing_status,
    "startTime" DateTime start_time,
});

rt::open_enum!(AnalyticsRoutingStatusRecordRoutingStatus {
    OffQueue = "OFF_QUEUE",
    Idle = "IDLE",
    Interacting = "INTERACTING",
    NotResponding = "NOT_RESPONDING",
    Communicating = "COMMUNICATING",
});
