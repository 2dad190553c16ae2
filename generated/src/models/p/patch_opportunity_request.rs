// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchOpportunityRequest`.
///
/// The service requires `metadata` in requests.
#[non_exhaustive]
pub struct PatchOpportunityRequest {
    /// `activityCodeId`.
    pub activity_code_id: Option<String>,
    /// `agentIds`.
    pub agent_ids: Option<super::ListWrapperString>,
    /// `approvalType`.
    pub approval_type: Option<super::PatchOpportunityRequestApprovalType>,
    /// `capacity`.
    pub capacity: Option<i64>,
    /// `deadlineDate`.
    pub deadline_date: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<super::ValueWrapperString>,
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `name`.
    pub name: Option<String>,
    /// `openDate`.
    pub open_date: Option<super::ValueWrapperInstant>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}
/// The values of `approvalType` in [`PatchOpportunityRequest`](super::PatchOpportunityRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum PatchOpportunityRequestApprovalType {
    /// `Automatic`
    Automatic,
    /// `Manual`
    Manual,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PatchOpportunityRequest {
    "activityCodeId" Str activity_code_id,
    "agentIds" Any agent_ids,
    "approvalType" Enum approval_type,
    "capacity" Int capacity,
    "deadlineDate" DateTime deadline_date,
    "description" Any description,
    "endDate" DateTime end_date,
    "metadata" Any metadata,
    "name" Str name,
    "openDate" Any open_date,
    "startDate" DateTime start_date,
});

rt::setters!(PatchOpportunityRequest {
    0 activity_code_id with_activity_code_id(impl Into<String>) clear_activity_code_id,
    1 agent_ids with_agent_ids(super::ListWrapperString) clear_agent_ids,
    2 approval_type with_approval_type(impl Into<super::PatchOpportunityRequestApprovalType>) clear_approval_type,
    3 capacity with_capacity(i64) clear_capacity,
    4 deadline_date with_deadline_date(impl Into<rt::DateTime>) clear_deadline_date,
    5 description with_description(super::ValueWrapperString) clear_description,
    6 end_date with_end_date(impl Into<rt::DateTime>) clear_end_date,
    7 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    8 name with_name(impl Into<String>) clear_name,
    9 open_date with_open_date(super::ValueWrapperInstant) clear_open_date,
    10 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
});

rt::open_enum!(PatchOpportunityRequestApprovalType {
    Automatic = "Automatic",
    Manual = "Manual",
});
