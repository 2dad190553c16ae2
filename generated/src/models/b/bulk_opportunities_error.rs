// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkOpportunitiesError`.
#[non_exhaustive]
pub struct BulkOpportunitiesError {
    /// `errorCode`, required.
    pub error_code: Option<super::BulkOpportunitiesErrorErrorCode>,
    __marks: rt::Marks,
}
/// The values of `errorCode` in [`BulkOpportunitiesError`](super::BulkOpportunitiesError).
#[derive(Clone)]
#[non_exhaustive]
pub enum BulkOpportunitiesErrorErrorCode {
    /// `ActivityChanged`
    ActivityChanged,
    /// `AgentEnrollmentsHourlyLimitExceeded`
    AgentEnrollmentsHourlyLimitExceeded,
    /// `BatchLimitExceeded`
    BatchLimitExceeded,
    /// `BusinessUnitEnrollmentsHourlyLimitExceeded`
    BusinessUnitEnrollmentsHourlyLimitExceeded,
    /// `BusinessUnitNotFound`
    BusinessUnitNotFound,
    /// `BusinessUnitOpportunityHourlyLimitExceeded`
    BusinessUnitOpportunityHourlyLimitExceeded,
    /// `CapacityFull`
    CapacityFull,
    /// `Conflict`
    Conflict,
    /// `DateMustBeInFuture`
    DateMustBeInFuture,
    /// `DeadlineMustBeAfterOpenTime`
    DeadlineMustBeAfterOpenTime,
    /// `DeadlineMustBeBeforeOrEqualToStartTime`
    DeadlineMustBeBeforeOrEqualToStartTime,
    /// `EndTimeMustBeAfterStartTime`
    EndTimeMustBeAfterStartTime,
    /// `EnrollmentNotFound`
    EnrollmentNotFound,
    /// `InternalError`
    InternalError,
    /// `InternalErrorAutoApproval`
    InternalErrorAutoApproval,
    /// `InternalErrorDenial`
    InternalErrorDenial,
    /// `InternalErrorScheduleUpdate`
    InternalErrorScheduleUpdate,
    /// `InvalidOpportunityLength`
    InvalidOpportunityLength,
    /// `InvalidOpportunityStatus`
    InvalidOpportunityStatus,
    /// `InvalidRequest`
    InvalidRequest,
    /// `InvalidStatusTransition`
    InvalidStatusTransition,
    /// `InvalidTime`
    InvalidTime,
    /// `NoInvitationsForPublish`
    NoInvitationsForPublish,
    /// `OpenTimeMustBeBeforeStartTime`
    OpenTimeMustBeBeforeStartTime,
    /// `OpportunityClosed`
    OpportunityClosed,
    /// `OpportunityNotFound`
    OpportunityNotFound,
    /// `OpportunityNotOpen`
    OpportunityNotOpen,
    /// `ScheduleConflict`
    ScheduleConflict,
    /// `ScheduleNotFound`
    ScheduleNotFound,
    /// `ServiceUnavailable`
    ServiceUnavailable,
    /// `StartTimeMustBeWithinOneYear`
    StartTimeMustBeWithinOneYear,
    /// `StatusNotDraft`
    StatusNotDraft,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BulkOpportunitiesError {
    "errorCode" Enum error_code,
});

rt::open_enum!(BulkOpportunitiesErrorErrorCode {
    ActivityChanged = "ActivityChanged",
    AgentEnrollmentsHourlyLimitExceeded = "AgentEnrollmentsHourlyLimitExceeded",
    BatchLimitExceeded = "BatchLimitExceeded",
    BusinessUnitEnrollmentsHourlyLimitExceeded = "BusinessUnitEnrollmentsHourlyLimitExceeded",
    BusinessUnitNotFound = "BusinessUnitNotFound",
    BusinessUnitOpportunityHourlyLimitExceeded = "BusinessUnitOpportunityHourlyLimitExceeded",
    CapacityFull = "CapacityFull",
    Conflict = "Conflict",
    DateMustBeInFuture = "DateMustBeInFuture",
    DeadlineMustBeAfterOpenTime = "DeadlineMustBeAfterOpenTime",
    DeadlineMustBeBeforeOrEqualToStartTime = "DeadlineMustBeBeforeOrEqualToStartTime",
    EndTimeMustBeAfterStartTime = "EndTimeMustBeAfterStartTime",
    EnrollmentNotFound = "EnrollmentNotFound",
    InternalError = "InternalError",
    InternalErrorAutoApproval = "InternalErrorAutoApproval",
    InternalErrorDenial = "InternalErrorDenial",
    InternalErrorScheduleUpdate = "InternalErrorScheduleUpdate",
    InvalidOpportunityLength = "InvalidOpportunityLength",
    InvalidOpportunityStatus = "InvalidOpportunityStatus",
    InvalidRequest = "InvalidRequest",
    InvalidStatusTransition = "InvalidStatusTransition",
    InvalidTime = "InvalidTime",
    NoInvitationsForPublish = "NoInvitationsForPublish",
    OpenTimeMustBeBeforeStartTime = "OpenTimeMustBeBeforeStartTime",
    OpportunityClosed = "OpportunityClosed",
    OpportunityNotFound = "OpportunityNotFound",
    OpportunityNotOpen = "OpportunityNotOpen",
    ScheduleConflict = "ScheduleConflict",
    ScheduleNotFound = "ScheduleNotFound",
    ServiceUnavailable = "ServiceUnavailable",
    StartTimeMustBeWithinOneYear = "StartTimeMustBeWithinOneYear",
    StatusNotDraft = "StatusNotDraft",
});
