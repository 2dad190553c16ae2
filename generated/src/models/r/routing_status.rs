// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoutingStatus`.
#[non_exhaustive]
pub struct RoutingStatus {
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    /// `status`.
    pub status: Option<super::RoutingStatusStatus>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `status` in [`RoutingStatus`](super::RoutingStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum RoutingStatusStatus {
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

rt::model!(RoutingStatus {
    "startTime" DateTime start_time,
    "status" Enum status,
    "userId" Str user_id,
});

rt::setters!(RoutingStatus {
    0 start_time with_start_time(impl Into<rt::DateTime>) clear_start_time,
    1 status with_status(impl Into<super::RoutingStatusStatus>) clear_status,
    2 user_id with_user_id(impl Into<String>) clear_user_id,
});

rt::open_enum!(RoutingStatusStatus {
    OffQueue = "OFF_QUEUE",
    Idle = "IDLE",
    Interacting = "INTERACTING",
    NotResponding = "NOT_RESPONDING",
    Communicating = "COMMUNICATING",
});
