// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CoachingAppointmentStatusRequest`.
///
/// The service requires `status` in requests.
#[non_exhaustive]
pub struct CoachingAppointmentStatusRequest {
    /// `status`, required.
    pub status: Option<super::CoachingAppointmentStatusRequestStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`CoachingAppointmentStatusRequest`](super::CoachingAppointmentStatusRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CoachingAppointmentStatusRequestStatus {
    /// `Scheduled`
    Scheduled,
    /// `InProgress`
    InProgress,
    /// `Completed`
    Completed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CoachingAppointmentStatusRequest {
    "status" Enum status,
});

rt::setters!(CoachingAppointmentStatusRequest {
    0 status with_status(impl Into<super::CoachingAppointmentStatusRequestStatus>) clear_status,
});

rt::open_enum!(CoachingAppointmentStatusRequestStatus {
    Scheduled = "Scheduled",
    InProgress = "InProgress",
    Completed = "Completed",
});
