// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CapacityPlanningPlanningGroupAllocation`.
#[non_exhaustive]
pub struct CapacityPlanningPlanningGroupAllocation {
    /// `overUnderFullTimeEquivalentCount`, required.
    pub over_under_full_time_equivalent_count: Option<Vec<f64>>,
    /// `planningGroupId`, required.
    pub planning_group_id: Option<String>,
    /// `requiredStaffFullTimeEquivalentCount`, required.
    pub required_staff_full_time_equivalent_count: Option<Vec<f64>>,
    /// `staffingGroupFullTimeEquivalentContributions`, required.
    pub staffing_group_full_time_equivalent_contributions: Option<
        Vec<super::StaffingGroupFullTimeEquivalentContribution>,
    >,
    /// `totalPlannedFullTimeEquivalentCount`, required.
    pub total_planned_full_time_equivalent_count: Option<Vec<f64>>,
    __marks: rt::Marks,
}

rt::model!(CapacityPlanningPlanningGroupAllocation {
    "overUnderFullTimeEquivalentCount" Any over_under_full_time_equivalent_count,
    "planningGroupId" Str planning_group_id,
    "requiredStaffFullTimeEquivalentCount" Any required_staff_full_time_equivalent_count,
    "staffingGroupFullTimeEquivalentContributions" Any staffing_group_full_time_equivalent_contributions,
    "totalPlannedFullTimeEquivalentCount" Any total_planned_full_time_equivalent_count,
});
