// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CoachingAppointmentStatusResponse`.
#[non_exhaustive]
pub struct CoachingAppointmentStatusResponse {
    /// `appointment`.
    pub appointment: Option<super::CoachingAppointmentReference>,
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `status`.
    pub status: Option<super::CoachingAppointmentStatusResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`CoachingAppointmentStatusResponse`](super::CoachingAppointmentStatusResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum CoachingAppointmentStatusResponseStatus {
    /// `Scheduled`
    Scheduled,
    /// `InProgress`
    InProgress,
    /// `Completed`
    Completed,
    /// `InvalidSchedule`
    InvalidSchedule,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CoachingAppointmentStatusResponse {
    "appointment" Any appointment,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "status" Enum status,
});

rt::open_enum!(CoachingAppointmentStatusResponseStatus {
    Scheduled = "Scheduled",
    InProgress = "InProgress",
    Completed = "Completed",
    InvalidSchedule = "InvalidSchedule",
});
