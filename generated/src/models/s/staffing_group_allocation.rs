// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StaffingGroupAllocation`.
#[non_exhaustive]
pub struct StaffingGroupAllocation {
    /// `attritionFullTimeEquivalentCount`.
    pub attrition_full_time_equivalent_count: Option<Vec<f64>>,
    /// `attritionPercentages`, required.
    pub attrition_percentages: Option<Vec<f64>>,
    /// `baseStartingFullTimeEquivalentCount`.
    pub base_starting_full_time_equivalent_count: Option<Vec<f64>>,
    /// `endOfMonthPlannedFullTimeEquivalentCount`.
    pub end_of_month_planned_full_time_equivalent_count: Option<Vec<f64>>,
    /// `extraTimeUnderTimeFullTimeEquivalentCount`.
    pub extra_time_under_time_full_time_equivalent_count: Option<Vec<f64>>,
    /// `netFullTimeEquivalentCount`.
    pub net_full_time_equivalent_count: Option<Vec<f64>>,
    /// `newHiresFullTimeEquivalentCount`.
    pub new_hires_full_time_equivalent_count: Option<Vec<f64>>,
    /// `planningGroupIds`.
    pub planning_group_ids: Option<Vec<String>>,
    /// `shrinkageFullTimeEquivalentCount`.
    pub shrinkage_full_time_equivalent_count: Option<Vec<f64>>,
    /// `shrinkagePercentages`, required.
    pub shrinkage_percentages: Option<Vec<f64>>,
    /// `staffingGroupId`, required.
    pub staffing_group_id: Option<String>,
    /// `staffingGroupPlannedFullTimeEquivalentCount`.
    pub staffing_group_planned_full_time_equivalent_count: Option<Vec<f64>>,
    /// `startingWeeklyFullTimeEquivalentCount`, required.
    pub starting_weekly_full_time_equivalent_count: Option<f64>,
    /// `transfersFullTimeEquivalentCount`.
    pub transfers_full_time_equivalent_count: Option<Vec<f64>>,
    __marks: rt::Marks,
}

rt::model!(StaffingGroupAllocation {
    "attritionFullTimeEquivalentCount" Any attrition_full_time_equivalent_count,
    "attritionPercentages" Any attrition_percentages,
    "baseStartingFullTimeEquivalentCount" Any base_starting_full_time_equivalent_count,
    "endOfMonthPlannedFullTimeEquivalentCount" Any end_of_month_planned_full_time_equivalent_count,
    "extraTimeUnderTimeFullTimeEquivalentCount" Any extra_time_under_time_full_time_equivalent_count,
    "netFullTimeEquivalentCount" Any net_full_time_equivalent_count,
    "newHiresFullTimeEquivalentCount" Any new_hires_full_time_equivalent_count,
    "planningGroupIds" Texts planning_group_ids,
    "shrinkageFullTimeEquivalentCount" Any shrinkage_full_time_equivalent_count,
    "shrinkagePercentages" Any shrinkage_percentages,
    "staffingGroupId" Str staffing_group_id,
    "staffingGroupPlannedFullTimeEquivalentCount" Any staffing_group_planned_full_time_equivalent_count,
    "startingWeeklyFullTimeEquivalentCount" Float starting_weekly_full_time_equivalent_count,
    "transfersFullTimeEquivalentCount" Any transfers_full_time_equivalent_count,
});
