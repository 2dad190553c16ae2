// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityPlanJobException`.
#[non_exhaustive]
pub struct ActivityPlanJobException {
    /// `exceptionType`, required.
    pub exception_type: Option<super::ActivityPlanJobExceptionExceptionType>,
    /// `occurrences`, required.
    pub occurrences: Option<Vec<super::ActivityPlanOccurrenceReference>>,
    __marks: rt::Marks,
}
/// The values of `exceptionType` in [`ActivityPlanJobException`](super::ActivityPlanJobException).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivityPlanJobExceptionExceptionType {
    /// `UnscheduledAttendees`
    UnscheduledAttendees,
    /// `SessionsNotDeleted`
    SessionsNotDeleted,
    /// `InvalidUserIds`
    InvalidUserIds,
    /// `InvalidFacilitatorId`
    InvalidFacilitatorId,
    /// `RuleError`
    RuleError,
    /// `InvalidOccurrence`
    InvalidOccurrence,
    /// `NoScheduleFound`
    NoScheduleFound,
    /// `SessionUsersNotRemoved`
    SessionUsersNotRemoved,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ActivityPlanJobException {
    "exceptionType" Enum exception_type,
    "occurrences" Any occurrences,
});

rt::open_enum!(ActivityPlanJobExceptionExceptionType {
    UnscheduledAttendees = "UnscheduledAttendees",
    SessionsNotDeleted = "SessionsNotDeleted",
    InvalidUserIds = "InvalidUserIds",
    InvalidFacilitatorId = "InvalidFacilitatorId",
    RuleError = "RuleError",
    InvalidOccurrence = "InvalidOccurrence",
    NoScheduleFound = "NoScheduleFound",
    SessionUsersNotRemoved = "SessionUsersNotRemoved",
});
