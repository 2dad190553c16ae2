// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserActivityRoutingStatus`.
#[non_exhaustive]
pub struct UserActivityRoutingStatus {
    /// `startTime`, required.
    pub start_time: Option<rt::DateTime>,
    /// `status`, required.
    pub status: Option<super::UserActivityRoutingStatusStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`UserActivityRoutingStatus`](super::UserActivityRoutingStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserActivityRoutingStatusStatus {
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

rt::model!(UserActivityRoutingStatus {
    "startTime" DateTime start_time,
    "status" Enum status,
});

rt::open_enum!(UserActivityRoutingStatusStatus {
    OffQueue = "OFF_QUEUE",
    Idle = "IDLE",
    Interacting = "INTERACTING",
    NotResponding = "NOT_RESPONDING",
    Communicating = "COMMUNICATING",
});
