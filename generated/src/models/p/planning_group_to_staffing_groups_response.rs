// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PlanningGroupToStaffingGroupsResponse`.
#[non_exhaustive]
pub struct PlanningGroupToStaffingGroupsResponse {
    /// `planningGroup`, required.
    pub planning_group: Option<super::PlanningGroupReference>,
    /// `staffingGroups`.
    pub staffing_groups: Option<Vec<super::StaffingGroupReference>>,
    __marks: rt::Marks,
}

rt::model!(PlanningGroupToStaffingGroupsResponse {
    "planningGroup" Any planning_group,
    "staffingGroups" Any staffing_groups,
});
