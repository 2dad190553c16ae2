// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmActivityPlanRunJobCompleteTopicActivityPlanJobException`.
#[non_exhaustive]
pub struct WfmActivityPlanRunJobCompleteTopicActivityPlanJobException {
    /// `exceptionType`.
    pub exception_type: Option<
        super::WfmActivityPlanRunJobCompleteTopicActivityPlanJobExceptionExceptionType,
    >,
    /// `occurrences`.
    pub occurrences: Option<
        Vec<super::WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference>,
    >,
    __marks: rt::Marks,
}
/// The values of `exceptionType` in [`WfmActivityPlanRunJobCompleteTopicActivityPlanJobException`](super::WfmActivityPlanRunJobCompleteTopicActivityPlanJobException).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmActivityPlanRunJobCompleteTopicActivityPlanJobExceptionExceptionType {
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

rt::model!(WfmActivityPlanRunJobCompleteTopicActivityPlanJobException {
    "exceptionType" Enum exception_type,
    "occurrences" Any occurrences,
});

rt::open_enum!(WfmActivityPlanRunJobCompleteTopicActivityPlanJobExceptionExceptionType {
    UnscheduledAttendees = "UnscheduledAttendees",
    SessionsNotDeleted = "SessionsNotDeleted",
    InvalidUserIds = "InvalidUserIds",
    InvalidFacilitatorId = "InvalidFacilitatorId",
    RuleError = "RuleError",
    InvalidOccurrence = "InvalidOccurrence",
    NoScheduleFound = "NoScheduleFound",
    SessionUsersNotRemoved = "SessionUsersNotRemoved",
});
