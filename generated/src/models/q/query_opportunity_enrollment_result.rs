// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryOpportunityEnrollmentResult`.
#[non_exhaustive]
pub struct QueryOpportunityEnrollmentResult {
    /// `agent`, required.
    pub agent: Option<super::UserReference>,
    /// `denialCode`.
    pub denial_code: Option<super::QueryOpportunityEnrollmentResultDenialCode>,
    /// `id`.
    pub id: Option<String>,
    /// `metadata`, required.
    pub metadata: Option<super::QueryOpportunityEnrollmentMetadata>,
    /// `opportunityId`, required.
    pub opportunity_id: Option<String>,
    /// `reviewNote`.
    pub review_note: Option<String>,
    /// `schedule`.
    pub schedule: Option<super::BuScheduleReference>,
    /// `status`, required.
    pub status: Option<super::QueryOpportunityEnrollmentResultStatus>,
    /// `systemMessageCode`.
    pub system_message_code: Option<
        super::QueryOpportunityEnrollmentResultSystemMessageCode,
    >,
    __marks: rt::Marks,
}
/// The values of `denialCode` in [`QueryOpportunityEnrollmentResult`](super::QueryOpportunityEnrollmentResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueryOpportunityEnrollmentResultDenialCode {
    /// `ManuallyDenied`
    ManuallyDenied,
    /// `AutomaticallyClosed`
    AutomaticallyClosed,
    /// `ManuallyClosed`
    ManuallyClosed,
    /// `CapacityFull`
    CapacityFull,
    /// `ScheduleConflict`
    ScheduleConflict,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`QueryOpportunityEnrollmentResult`](super::QueryOpportunityEnrollmentResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueryOpportunityEnrollmentResultStatus {
    /// `Pending`
    Pending,
    /// `Approved`
    Approved,
    /// `Denied`
    Denied,
    /// `Withdrawn`
    Withdrawn,
    /// `Processing`
    Processing,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `systemMessageCode` in [`QueryOpportunityEnrollmentResult`](super::QueryOpportunityEnrollmentResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueryOpportunityEnrollmentResultSystemMessageCode {
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

rt::model!(QueryOpportunityEnrollmentResult {
    "agent" Any agent,
    "denialCode" Enum denial_code,
    "id" Str id,
    "metadata" Any metadata,
    "opportunityId" Str opportunity_id,
    "reviewNote" Str review_note,
    "schedule" Any schedule,
    "status" Enum status,
    "systemMessageCode" Enum system_message_code,
});

rt::open_enum!(QueryOpportunityEnrollmentResultDenialCode {
    ManuallyDenied = "ManuallyDenied",
    AutomaticallyClosed = "AutomaticallyClosed",
    ManuallyClosed = "ManuallyClosed",
    CapacityFull = "CapacityFull",
    ScheduleConflict = "ScheduleConflict",
});

rt::open_enum!(QueryOpportunityEnrollmentResultStatus {
    Pending = "Pending",
    Approved = "Approved",
    Denied = "Denied",
    Withdrawn = "Withdrawn",
    Processing = "Processing",
});

rt::open_enum!(QueryOpportunityEnrollmentResultSystemMessageCode {
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
