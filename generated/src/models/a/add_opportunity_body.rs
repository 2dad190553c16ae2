// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AddOpportunityBody`.
///
/// The service requires `activityCodeId`, `approvalType`, `capacity`, `deadlineDate`, `endDate`, `name`, `startDate` in requests.
#[non_exhaustive]
pub struct AddOpportunityBody {
    /// `activityCodeId`, required.
    pub activity_code_id: Option<String>,
    /// `approvalType`, required.
    pub approval_type: Option<super::AddOpportunityBodyApprovalType>,
    /// `capacity`, required.
    pub capacity: Option<i64>,
    /// `deadlineDate`, required.
    pub deadline_date: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `endDate`, required.
    pub end_date: Option<rt::DateTime>,
    /// `name`, required.
    pub name: Option<String>,
    /// `openDate`.
    pub open_date: Option<rt::DateTime>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}
/// The values of `approvalType` in [`AddOpportunityBody`](super::AddOpportunityBody).
#[derive(Clone)]
#[non_exhaustive]
pub enum AddOpportunityBodyApprovalType {
    /// `Automatic`
    Automatic,
    /// `Manual`
    Manual,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AddOpportunityBody {
    "activityCodeId" Str activity_code_id,
    "approvalType" Enum approval_type,
    "capacity" Int capacity,
    "deadlineDate" DateTime deadline_date,
    "description" Str description,
    "endDate" DateTime end_date,
    "name" Str name,
    "openDate" DateTime open_date,
    "startDate" DateTime start_date,
});

rt::setters!(AddOpportunityBody {
    0 activity_code_id with_activity_code_id(impl Into<String>) clear_activity_code_id,
    1 approval_type with_approval_type(impl Into<super::AddOpportunityBodyApprovalType>) clear_approval_type,
    2 capacity with_capacity(i64) clear_capacity,
    3 deadline_date with_deadline_date(impl Into<rt::DateTime>) clear_deadline_date,
    4 description with_description(impl Into<String>) clear_description,
    5 end_date with_end_date(impl Into<rt::DateTime>) clear_end_date,
    6 name with_name(impl Into<String>) clear_name,
    7 open_date with_open_date(impl Into<rt::DateTime>) clear_open_date,
    8 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
});

rt::open_enum!(AddOpportunityBodyApprovalType {
    Automatic = "Automatic",
    Manual = "Manual",
});
