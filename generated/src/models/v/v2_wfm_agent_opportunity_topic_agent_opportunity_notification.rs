// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2WfmAgentOpportunityTopicAgentOpportunityNotification`.
#[non_exhaustive]
pub struct V2WfmAgentOpportunityTopicAgentOpportunityNotification {
    /// `activityCodeId`.
    pub activity_code_id: Option<String>,
    /// `agentIds`.
    pub agent_ids: Option<Vec<String>>,
    /// `approvalType`.
    pub approval_type: Option<
        super::V2WfmAgentOpportunityTopicAgentOpportunityNotificationApprovalType,
    >,
    /// `businessUnitId`.
    pub business_unit_id: Option<String>,
    /// `closedDate`.
    pub closed_date: Option<String>,
    /// `deadlineDate`.
    pub deadline_date: Option<String>,
    /// `denialCode`.
    pub denial_code: Option<
        super::V2WfmAgentOpportunityTopicAgentOpportunityNotificationDenialCode,
    >,
    /// `description`.
    pub description: Option<String>,
    /// `eventType`.
    pub event_type: Option<
        super::V2WfmAgentOpportunityTopicAgentOpportunityNotificationEventType,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `lengthMinutes`.
    pub length_minutes: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `openDate`.
    pub open_date: Option<String>,
    /// `opportunityEndDate`.
    pub opportunity_end_date: Option<String>,
    /// `opportunityStartDate`.
    pub opportunity_start_date: Option<String>,
    /// `organizationId`.
    pub organization_id: Option<String>,
    /// `remainingSpaces`.
    pub remaining_spaces: Option<i64>,
    /// `reviewNote`.
    pub review_note: Option<String>,
    /// `status`.
    pub status: Option<
        super::V2WfmAgentOpportunityTopicAgentOpportunityNotificationStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `approvalType` in [`V2WfmAgentOpportunityTopicAgentOpportunityNotification`](super::V2WfmAgentOpportunityTopicAgentOpportunityNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2WfmAgentOpportunityTopicAgentOpportunityNotificationApprovalType {
    /// `Unknown`
    Unknown,
    /// `Automatic`
    Automatic,
    /// `Manual`
    Manual,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `denialCode` in [`V2WfmAgentOpportunityTopicAgentOpportunityNotification`](super::V2WfmAgentOpportunityTopicAgentOpportunityNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2WfmAgentOpportunityTopicAgentOpportunityNotificationDenialCode {
    /// `Unknown`
    Unknown,
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
/// The values of `eventType` in [`V2WfmAgentOpportunityTopicAgentOpportunityNotification`](super::V2WfmAgentOpportunityTopicAgentOpportunityNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2WfmAgentOpportunityTopicAgentOpportunityNotificationEventType {
    /// `Unknown`
    Unknown,
    /// `Opened`
    Opened,
    /// `SignedUp`
    SignedUp,
    /// `ApprovedAutomatically`
    ApprovedAutomatically,
    /// `ApprovedManually`
    ApprovedManually,
    /// `Withdrawn`
    Withdrawn,
    /// `Denied`
    Denied,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`V2WfmAgentOpportunityTopicAgentOpportunityNotification`](super::V2WfmAgentOpportunityTopicAgentOpportunityNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2WfmAgentOpportunityTopicAgentOpportunityNotificationStatus {
    /// `Unknown`
    Unknown,
    /// `Open`
    Open,
    /// `Pending`
    Pending,
    /// `Closed`
    Closed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2WfmAgentOpportunityTopicAgentOpportunityNotification {
    "activityCodeId" Str activity_code_id,
    "agentIds" Texts agent_ids,
    "approvalType" Enum approval_type,
    "businessUnitId" Str business_unit_id,
    "closedDate" Str closed_date,
    "deadlineDate" Str deadline_date,
    "denialCode" Enum denial_code,
    "description" Str description,
    "eventType" Enum event_type,
    "id" Str id,
    "lengthMinutes" Int length_minutes,
    "name" Str name,
    "openDate" Str open_date,
    "opportunityEndDate" Str opportunity_end_date,
    "opportunityStartDate" Str opportunity_start_date,
    "organizationId" Str organization_id,
    "remainingSpaces" Int remaining_spaces,
    "reviewNote" Str review_note,
    "status" Enum status,
});

rt::open_enum!(V2WfmAgentOpportunityTopicAgentOpportunityNotificationApprovalType {
    Unknown = "Unknown",
    Automatic = "Automatic",
    Manual = "Manual",
});

rt::open_enum!(V2WfmAgentOpportunityTopicAgentOpportunityNotificationDenialCode {
    Unknown = "Unknown",
    ManuallyDenied = "ManuallyDenied",
    AutomaticallyClosed = "AutomaticallyClosed",
    ManuallyClosed = "ManuallyClosed",
    CapacityFull = "CapacityFull",
    ScheduleConflict = "ScheduleConflict",
});

rt::open_enum!(V2WfmAgentOpportunityTopicAgentOpportunityNotificationEventType {
    Unknown = "Unknown",
    Opened = "Opened",
    SignedUp = "SignedUp",
    ApprovedAutomatically = "ApprovedAutomatically",
    ApprovedManually = "ApprovedManually",
    Withdrawn = "Withdrawn",
    Denied = "Denied",
});

rt::open_enum!(V2WfmAgentOpportunityTopicAgentOpportunityNotificationStatus {
    Unknown = "Unknown",
    Open = "Open",
    Pending = "Pending",
    Closed = "Closed",
});
