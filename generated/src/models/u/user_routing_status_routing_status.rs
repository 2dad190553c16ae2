// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserRoutingStatusRoutingStatus`.
#[non_exhaustive]
pub struct UserRoutingStatusRoutingStatus {
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    /// `status`.
    pub status: Option<super::UserRoutingStatusRoutingStatusStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`UserRoutingStatusRoutingStatus`](super::UserRoutingStatusRoutingStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserRoutingStatusRoutingStatusStatus {
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

rt::model!(UserRoutingStatusRoutingStatus {
    "startTime" DateTime start_time,
    "status" Enum status,
});

rt::open_enum!(UserRoutingStatusRoutingStatusStatus {
    OffQueue = "OFF_QUEUE",
    Idle = "IDLE",
    Interacting = "INTERACTING",
    NotResponding = "NOT_RESPONDING",
    Communicating = "COMMUNICATING",
});
