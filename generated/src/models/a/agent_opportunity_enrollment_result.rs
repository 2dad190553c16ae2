// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentOpportunityEnrollmentResult`.
#[non_exhaustive]
pub struct AgentOpportunityEnrollmentResult {
    /// `denialCode`.
    pub denial_code: Option<super::AgentOpportunityEnrollmentResultDenialCode>,
    /// `id`.
    pub id: Option<String>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `reviewNote`.
    pub review_note: Option<String>,
    /// `schedule`.
    pub schedule: Option<super::BuScheduleReference>,
    /// `status`, required.
    pub status: Option<super::AgentOpportunityEnrollmentResultStatus>,
    /// `systemMessageCode`.
    pub system_message_code: Option<
        super::AgentOpportunityEnrollmentResultSystemMessageCode,
    >,
    __marks: rt::Marks,
}
/// The values of `denialCode` in [`AgentOpportunityEnrollmentResult`](super::AgentOpportunityEnrollmentResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentOpportunityEnrollmentResultDenialCode {
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
/// The values of `status` in [`AgentOpportunityEnrollmentResult`](super::AgentOpportunityEnrollmentResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentOpportunityEnrollmentResultStatus {
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
/// The values of `systemMessageCode` in [`AgentOpportunityEnrollmentResult`](super::AgentOpportunityEnrollmentResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentOpportunityEnrollmentResultSystemMessageCode {
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

rt::model!(AgentOpportunityEnrollmentResult {
    "denialCode" Enum denial_code,
    "id" Str id,
    "metadata" Any metadata,
    "reviewNote" Str review_note,
    "schedule" Any schedule,
    "status" Enum status,
    "systemMessageCode" Enum system_message_code,
});

rt::open_enum!(AgentOpportunityEnrollmentResultDenialCode {
    ManuallyDenied = "ManuallyDenied",
    AutomaticallyClosed = "AutomaticallyClosed",
    ManuallyClosed = "ManuallyClosed",
    CapacityFull = "CapacityFull",
    ScheduleConflict = "ScheduleConflict",
});

rt::open_enum!(AgentOpportunityEnrollmentResultStatus {
    Pending = "Pending",
    Approved = "Approved",
    Denied = "Denied",
    Withdrawn = "Withdrawn",
    Processing = "Processing",
});

rt::open_enum!(AgentOpportunityEnrollmentResultSystemMessageCode {
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
