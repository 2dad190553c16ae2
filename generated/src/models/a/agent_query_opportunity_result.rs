// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentQueryOpportunityResult`.
#[non_exhaustive]
pub struct AgentQueryOpportunityResult {
    /// `activityCodeId`, required.
    pub activity_code_id: Option<String>,
    /// `capacity`, required.
    pub capacity: Option<i64>,
    /// `deadlineDate`, required.
    pub deadline_date: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `endDate`, required.
    pub end_date: Option<rt::DateTime>,
    /// `enrollment`.
    pub enrollment: Option<super::AgentOpportunityEnrollmentResult>,
    /// `enrollmentCounts`, required.
    pub enrollment_counts: Option<super::PendingAndApprovedOpportunityEnrollmentCounts>,
    /// `id`.
    pub id: Option<String>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `name`, required.
    pub name: Option<String>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    /// `status`, required.
    pub status: Option<super::AgentQueryOpportunityResultStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AgentQueryOpportunityResult`](super::AgentQueryOpportunityResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentQueryOpportunityResultStatus {
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

rt::model!(AgentQueryOpportunityResult {
    "activityCodeId" Str activity_code_id,
    "capacity" Int capacity,
    "deadlineDate" DateTime deadline_date,
    "description" Str description,
    "endDate" DateTime end_date,
    "enrollment" Any enrollment,
    "enrollmentCounts" Any enrollment_counts,
    "id" Str id,
    "metadata" Any metadata,
    "name" Str name,
    "startDate" DateTime start_date,
    "status" Enum status,
});

rt::open_enum!(AgentQueryOpportunityResultStatus {
    Draft = "Draft",
    Published = "Published",
    Open = "Open",
    Pending = "Pending",
    Closed = "Closed",
});
