// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryEnrollmentOpportunityResult`.
#[non_exhaustive]
pub struct QueryEnrollmentOpportunityResult {
    /// `activityCodeId`, required.
    pub activity_code_id: Option<String>,
    /// `capacity`, required.
    pub capacity: Option<i64>,
    /// `deadlineDate`, required.
    pub deadline_date: Option<rt::DateTime>,
    /// `endDate`, required.
    pub end_date: Option<rt::DateTime>,
    /// `enrollmentCounts`, required.
    pub enrollment_counts: Option<super::PendingAndApprovedOpportunityEnrollmentCounts>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    /// `status`, required.
    pub status: Option<super::QueryEnrollmentOpportunityResultStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`QueryEnrollmentOpportunityResult`](super::QueryEnrollmentOpportunityResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueryEnrollmentOpportunityResultStatus {
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

rt::model!(QueryEnrollmentOpportunityResult {
    "activityCodeId" Str activity_code_id,
    "capacity" Int capacity,
    "deadlineDate" DateTime deadline_date,
    "endDate" DateTime end_date,
    "enrollmentCounts" Any enrollment_counts,
    "id" Str id,
    "name" Str name,
    "startDate" DateTime start_date,
    "status" Enum status,
});

rt::open_enum!(QueryEnrollmentOpportunityResultStatus {
    Draft = "Draft",
    Published = "Published",
    Open = "Open",
    Pending = "Pending",
    Closed = "Closed",
});
