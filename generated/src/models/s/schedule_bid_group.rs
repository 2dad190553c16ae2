// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleBidGroup`.
#[non_exhaustive]
pub struct ScheduleBidGroup {
    /// `agents`, required.
    pub agents: Option<Vec<super::UserReference>>,
    /// `downloadTemplate`.
    pub download_template: Option<super::BidGroupScheduleSet>,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `managementUnit`, required.
    pub management_unit: Option<super::ManagementUnitReference>,
    /// `name`, required.
    pub name: Option<String>,
    /// `planningGroups`, required.
    pub planning_groups: Option<Vec<super::PlanningGroupReference>>,
    /// `workPlanRotations`.
    pub work_plan_rotations: Option<Vec<super::BidGroupWorkPlanRotationResponse>>,
    /// `workPlans`.
    pub work_plans: Option<Vec<super::WorkPlanReference>>,
    __marks: rt::Marks,
}

rt::model!(ScheduleBidGroup {
    "agents" Any agents,
    "downloadTemplate" Any download_template,
    "downloadUrl" Str download_url,
    "managementUnit" Any management_unit,
    "name" Str name,
    "planningGroups" Any planning_groups,
    "workPlanRotations" Any work_plan_rotations,
    "workPlans" Any work_plans,
});
