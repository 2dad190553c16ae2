// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2WfmOpportunityTopicOpportunityNotification`.
#[non_exhaustive]
pub struct V2WfmOpportunityTopicOpportunityNotification {
    /// `activityCodeId`.
    pub activity_code_id: Option<String>,
    /// `approvalType`.
    pub approval_type: Option<
        super::V2WfmOpportunityTopicOpportunityNotificationApprovalType,
    >,
    /// `approvedCount`.
    pub approved_count: Option<i64>,
    /// `businessUnitId`.
    pub business_unit_id: Option<String>,
    /// `closedDate`.
    pub closed_date: Option<String>,
    /// `createdDate`.
    pub created_date: Option<String>,
    /// `deadlineDate`.
    pub deadline_date: Option<String>,
    /// `deniedCount`.
    pub denied_count: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `eventType`.
    pub event_type: Option<super::V2WfmOpportunityTopicOpportunityNotificationEventType>,
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
    /// `pendingCount`.
    pub pending_count: Option<i64>,
    /// `publishedDate`.
    pub published_date: Option<String>,
    /// `remainingSpaces`.
    pub remaining_spaces: Option<i64>,
    /// `status`.
    pub status: Option<super::V2WfmOpportunityTopicOpportunityNotificationStatus>,
    /// `withdrawnCount`.
    pub withdrawn_count: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `approvalType` in [`V2WfmOpportunityTopicOpportunityNotification`](super::V2WfmOpportunityTopicOpportunityNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2WfmOpportunityTopicOpportunityNotificationApprovalType {
    /// `Unknown`
    Unknown,
    /// `Automatic`
    Automatic,
    /// `Manual`
    Manual,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `eventType` in [`V2WfmOpportunityTopicOpportunityNotification`](super::V2WfmOpportunityTopicOpportunityNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2WfmOpportunityTopicOpportunityNotificationEventType {
    /// `Unknown`
    Unknown,
    /// `Published`
    Published,
    /// `Created`
    Created,
    /// `Updated`
    Updated,
    /// `Opened`
    Opened,
    /// `Closed`
    Closed,
    /// `DeadlineDatePassed`
    DeadlineDatePassed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`V2WfmOpportunityTopicOpportunityNotification`](super::V2WfmOpportunityTopicOpportunityNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2WfmOpportunityTopicOpportunityNotificationStatus {
    /// `Unknown`
    Unknown,
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

rt::model!(V2WfmOpportunityTopicOpportunityNotification {
    "activityCodeId" Str activity_code_id,
    "approvalType" Enum approval_type,
    "approvedCount" Int approved_count,
    "businessUnitId" Str business_unit_id,
    "closedDate" Str closed_date,
    "createdDate" Str created_date,
    "deadlineDate" Str deadline_date,
    "deniedCount" Int denied_count,
    "description" Str description,
    "eventType" Enum event_type,
    "id" Str id,
    "lengthMinutes" Int length_minutes,
    "name" Str name,
    "openDate" Str open_date,
    "opportunityEndDate" Str opportunity_end_date,
    "opportunityStartDate" Str opportunity_start_date,
    "organizationId" Str organization_id,
    "pendingCount" Int pending_count,
    "publishedDate" Str published_date,
    "remainingSpaces" Int remaining_spaces,
    "status" Enum status,
    "withdrawnCount" Int withdrawn_count,
});

rt::open_enum!(V2WfmOpportunityTopicOpportunityNotificationApprovalType {
    Unknown = "Unknown",
    Automatic = "Automatic",
    Manual = "Manual",
});

rt::open_enum!(V2WfmOpportunityTopicOpportunityNotificationEventType {
    Unknown = "Unknown",
    Published = "Published",
    Created = "Created",
    Updated = "Updated",
    Opened = "Opened",
    Closed = "Closed",
    DeadlineDatePassed = "DeadlineDatePassed",
});

rt::open_enum!(V2WfmOpportunityTopicOpportunityNotificationStatus {
    Unknown = "Unknown",
    Draft = "Draft",
    Published = "Published",
    Open = "Open",
    Pending = "Pending",
    Closed = "Closed",
});
