// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpportunityResult`.
#[non_exhaustive]
pub struct OpportunityResult {
    /// `activityCodeId`, required.
    pub activity_code_id: Option<String>,
    /// `agentCount`, required.
    pub agent_count: Option<i64>,
    /// `approvalType`, required.
    pub approval_type: Option<super::OpportunityResultApprovalType>,
    /// `capacity`, required.
    pub capacity: Option<i64>,
    /// `closedDate`.
    pub closed_date: Option<rt::DateTime>,
    /// `deadlineDate`, required.
    pub deadline_date: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `endDate`, required.
    pub end_date: Option<rt::DateTime>,
    /// `enrollmentCounts`, required.
    pub enrollment_counts: Option<super::OpportunityEnrollmentCounts>,
    /// `enrollmentProcessingCount`, required.
    pub enrollment_processing_count: Option<i64>,
    /// `id`, required.
    pub id: Option<String>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `name`, required.
    pub name: Option<String>,
    /// `openDate`.
    pub open_date: Option<rt::DateTime>,
    /// `publishedDate`.
    pub published_date: Option<rt::DateTime>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    /// `status`, required.
    pub status: Option<super::OpportunityResultStatus>,
    /// `systemMessageCode`.
    pub system_message_code: Option<super::OpportunityResultSystemMessageCode>,
    __marks: rt::Marks,
}
/// The values of `approvalType` in [`OpportunityResult`](super::OpportunityResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpportunityResultApprovalType {
    /// `Automatic`
    Automatic,
    /// `Manual`
    Manual,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`OpportunityResult`](super::OpportunityResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpportunityResultStatus {
    /// `Draft`
    Draft,
    /// `Published`
    Published,
    /// `Open`
    Open,
    /// `Pending`
    Pending,
    /// `Closed`
    Closed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `systemMessageCode` in [`OpportunityResult`](super::OpportunityResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpportunityResultSystemMessageCode {
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

rt::model!(OpportunityResult {
    "activityCodeId" Str activity_code_id,
    "agentCount" Int agent_count,
    "approvalType" Enum approval_type,
    "capacity" Int capacity,
    "closedDate" DateTime closed_date,
    "deadlineDate" DateTime deadline_date,
    "description" Str description,
    "endDate" DateTime end_date,
    "enrollmentCounts" Any enrollment_counts,
    "enrollmentProcessingCount" Int enrollment_processing_count,
    "id" Str id,
    "metadata" Any metadata,
    "name" Str name,
    "openDate" DateTime open_date,
    "publishedDate" DateTime published_date,
    "selfUri" Str self_uri,
    "startDate" DateTime start_date,
    "status" Enum status,
    "systemMessageCode" Enum system_message_code,
});

rt::open_enum!(OpportunityResultApprovalType {
    Automatic = "Automatic",
    Manual = "Manual",
});

rt::open_enum!(OpportunityResultStatus {
    Draft = "Draft",
    Published = "Published",
    Open = "Open",
    Pending = "Pending",
    Closed = "Closed",
});

rt::open_enum!(OpportunityResultSystemMessageCode {
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
