// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateMuAgentWorkPlanFailureResponse`.
#[non_exhaustive]
pub struct UpdateMuAgentWorkPlanFailureResponse {
    /// `failure`, required.
    pub failure: Option<super::UpdateMuAgentWorkPlanFailureResponseFailure>,
    /// `notFoundWorkPlanId`.
    pub not_found_work_plan_id: Option<String>,
    /// `user`, required.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}
/// The values of `failure` in [`UpdateMuAgentWorkPlanFailureResponse`](super::UpdateMuAgentWorkPlanFailureResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateMuAgentWorkPlanFailureResponseFailure {
    /// `AgentNotInManagementUnit`
    AgentNotInManagementUnit,
    /// `OverlappingOverride`
    OverlappingOverride,
    /// `OverrideNotFound`
    OverrideNotFound,
    /// `TooManyOverrides`
    TooManyOverrides,
    /// `WorkPlanNotFound`
    WorkPlanNotFound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UpdateMuAgentWorkPlanFailureResponse {
    "failure" Enum failure,
    "notFoundWorkPlanId" Str not_found_work_plan_id,
    "user" Any user,
});

rt::open_enum!(UpdateMuAgentWorkPlanFailureResponseFailure {
    AgentNotInManagementUnit = "AgentNotInManagementUnit",
    OverlappingOverride = "OverlappingOverride",
    OverrideNotFound = "OverrideNotFound",
    TooManyOverrides = "TooManyOverrides",
    WorkPlanNotFound = "WorkPlanNotFound",
});
