// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanJobException`.
#[non_exhaustive]
pub struct WfmActivityPlanJobCompleteTopicActivityPlanJobException {
    /// `exceptionType`.
    pub exception_type: Option<
        super::WfmActivityPlanJobCompleteTopicActivityPlanJobExceptionExceptionType,
    >,
    /// `occurrences`.
    pub occurrences: Option<
        Vec<super::WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference>,
    >,
    __marks: rt::Marks,
}
/// The values of `exceptionType` in [`WfmActivityPlanJobCompleteTopicActivityPlanJobException`](super::WfmActivityPlanJobCompleteTopicActivityPlanJobException).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmActivityPlanJobCompleteTopicActivityPlanJobExceptionExceptionType {
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

rt::model!(WfmActivityPlanJobCompleteTopicActivityPlanJobException {
    "exceptionType" Enum exception_type,
    "occurrences" Any occurrences,
});

rt::open_enum!(WfmActivityPlanJobCompleteTopicActivityPlanJobExceptionExceptionType {
    UnscheduledAttendees = "UnscheduledAttendees",
    SessionsNotDeleted = "SessionsNotDeleted",
    InvalidUserIds = "InvalidUserIds",
    InvalidFacilitatorId = "InvalidFacilitatorId",
    RuleError = "RuleError",
    InvalidOccurrence = "InvalidOccurrence",
    NoScheduleFound = "NoScheduleFound",
    SessionUsersNotRemoved = "SessionUsersNotRemoved",
});
