// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateStaffingGroupAllocation`.
///
/// The service requires `initialAttritionPercentage`, `initialShrinkagePercentage`, `staffingGroupId`, `startingWeeklyFullTimeEquivalentCount` in requests.
#[non_exhaustive]
pub struct CreateStaffingGroupAllocation {
    /// `initialAttritionPercentage`, required.
    pub initial_attrition_percentage: Option<f64>,
    /// `initialShrinkagePercentage`, required.
    pub initial_shrinkage_percentage: Option<f64>,
    /// `staffingGroupId`, required.
    pub staffing_group_id: Option<String>,
    /// `startingWeeklyFullTimeEquivalentCount`, required.
    pub starting_weekly_full_time_equivalent_count: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(CreateStaffingGroupAllocation {
    "initialAttritionPercentage" Float initial_attrition_percentage,
    "initialShrinkagePercentage" Float initial_shrinkage_percentage,
    "staffingGroupId" Str staffing_group_id,
    "startingWeeklyFullTimeEquivalentCount" Float starting_weekly_full_time_equivalent_count,
});

rt::setters!(CreateStaffingGroupAllocation {
    0 initial_attrition_percentage with_initial_attrition_percentage(f64) clear_initial_attrition_percentage,
    1 initial_shrinkage_percentage with_initial_shrinkage_percentage(f64) clear_initial_shrinkage_percentage,
    2 staffing_group_id with_staffing_group_id(impl Into<String>) clear_staffing_group_id,
    3 starting_weekly_full_time_equivalent_count with_starting_weekly_full_time_equivalent_count(f64) clear_starting_weekly_full_time_equivalent_count,
});
