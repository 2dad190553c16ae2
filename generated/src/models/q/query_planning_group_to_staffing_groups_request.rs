// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryPlanningGroupToStaffingGroupsRequest`.
#[non_exhaustive]
pub struct QueryPlanningGroupToStaffingGroupsRequest {
    /// `planningGroupIds`.
    pub planning_group_ids: Option<Vec<String>>,
    /// `staffingGroupIds`.
    pub staffing_group_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(QueryPlanningGroupToStaffingGroupsRequest {
    "planningGroupIds" Texts planning_group_ids,
    "staffingGroupIds" Texts staffing_group_ids,
});

rt::setters!(QueryPlanningGroupToStaffingGroupsRequest {
    0 planning_group_ids with_planning_group_ids(Vec<String>) clear_planning_group_ids,
    1 staffing_group_ids with_staffing_group_ids(Vec<String>) clear_staffing_group_ids,
});
