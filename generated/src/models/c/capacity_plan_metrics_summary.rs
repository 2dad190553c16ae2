// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CapacityPlanMetricsSummary`.
#[non_exhaustive]
pub struct CapacityPlanMetricsSummary {
    /// `attritionFullTimeEquivalentCount`, required.
    pub attrition_full_time_equivalent_count: Option<Vec<f64>>,
    /// `attritionPercentage`, required.
    pub attrition_percentage: Option<Vec<f64>>,
    /// `endOfMonthPlannedFullTimeEquivalentCount`.
    pub end_of_month_planned_full_time_equivalent_count: Option<Vec<f64>>,
    /// `extraTimeUnderTimeFullTimeEquivalentCount`, required.
    pub extra_time_under_time_full_time_equivalent_count: Option<Vec<f64>>,
    /// `netFullTimeEquivalentCount`, required.
    pub net_full_time_equivalent_count: Option<Vec<f64>>,
    /// `newHireFullTimeEquivalentCount`, required.
    pub new_hire_full_time_equivalent_count: Option<Vec<f64>>,
    /// `plannedFullTimeEquivalentCount`, required.
    pub planned_full_time_equivalent_count: Option<Vec<f64>>,
    /// `requiredStaffFullTimeEquivalentCount`, required.
    pub required_staff_full_time_equivalent_count: Option<Vec<f64>>,
    /// `shrinkageFullTimeEquivalentCount`, required.
    pub shrinkage_full_time_equivalent_count: Option<Vec<f64>>,
    /// `shrinkagePercentage`, required.
    pub shrinkage_percentage: Option<Vec<f64>>,
    /// `staffingOverUnderFullTimeEquivalentCount`, required.
    pub staffing_over_under_full_time_equivalent_count: Option<Vec<f64>>,
    /// `startingFullTimeEquivalentCount`, required.
    pub starting_full_time_equivalent_count: Option<Vec<f64>>,
    /// `transfersFullTimeEquivalentCount`, required.
    pub transfers_full_time_equivalent_count: Option<Vec<f64>>,
    __marks: rt::Marks,
}

rt::model!(CapacityPlanMetricsSummary {
    "attritionFullTimeEquivalentCount" Any attrition_full_time_equivalent_count,
    "attritionPercentage" Any attrition_percentage,
    "endOfMonthPlannedFullTimeEquivalentCount" Any end_of_month_planned_full_time_equivalent_count,
    "extraTimeUnderTimeFullTimeEquivalentCount" Any extra_time_under_time_full_time_equivalent_count,
    "netFullTimeEquivalentCount" Any net_full_time_equivalent_count,
    "newHireFullTimeEquivalentCount" Any new_hire_full_time_equivalent_count,
    "plannedFullTimeEquivalentCount" Any planned_full_time_equivalent_count,
    "requiredStaffFullTimeEquivalentCount" Any required_staff_full_time_equivalent_count,
    "shrinkageFullTimeEquivalentCount" Any shrinkage_full_time_equivalent_count,
    "shrinkagePercentage" Any shrinkage_percentage,
    "staffingOverUnderFullTimeEquivalentCount" Any staffing_over_under_full_time_equivalent_count,
    "startingFullTimeEquivalentCount" Any starting_full_time_equivalent_count,
    "transfersFullTimeEquivalentCount" Any transfers_full_time_equivalent_count,
});
