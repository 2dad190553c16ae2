// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateMuAgentWorkPlanRequest`.
///
/// The service requires `userId` in requests.
#[non_exhaustive]
pub struct UpdateMuAgentWorkPlanRequest {
    /// `userId`, required.
    pub user_id: Option<String>,
    /// `workPlanId`.
    pub work_plan_id: Option<super::ValueWrapperString>,
    /// `workPlanOverrides`.
    pub work_plan_overrides: Option<
        super::WorkPlanOverrideListWrapperWorkPlanOverrideRequest,
    >,
    __marks: rt::Marks,
}

rt::model!(UpdateMuAgentWorkPlanRequest {
    "userId" Str user_id,
    "workPlanId" Any work_plan_id,
    "workPlanOverrides" Any work_plan_overrides,
});

rt::setters!(UpdateMuAgentWorkPlanRequest {
    0 user_id with_user_id(impl Into<String>) clear_user_id,
    1 work_plan_id with_work_plan_id(super::ValueWrapperString) clear_work_plan_id,
    2 work_plan_overrides with_work_plan_overrides(super::WorkPlanOverrideListWrapperWorkPlanOverrideRequest) clear_work_plan_overrides,
});
