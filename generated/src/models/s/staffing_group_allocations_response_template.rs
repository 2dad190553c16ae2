// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StaffingGroupAllocationsResponseTemplate`.
#[non_exhaustive]
pub struct StaffingGroupAllocationsResponseTemplate {
    /// `capacityPlanMetricsSummary`.
    pub capacity_plan_metrics_summary: Option<super::CapacityPlanMetricsSummary>,
    /// `months`.
    pub months: Option<Vec<String>>,
    /// `planningGroupAllocations`.
    pub planning_group_allocations: Option<
        Vec<super::CapacityPlanningPlanningGroupAllocation>,
    >,
    /// `staffingGroupAllocations`, required.
    pub staffing_group_allocations: Option<Vec<super::StaffingGroupAllocation>>,
    __marks: rt::Marks,
}

rt::model!(StaffingGroupAllocationsResponseTemplate {
    "capacityPlanMetricsSummary" Any capacity_plan_metrics_summary,
    "months" Texts months,
    "planningGroupAllocations" Any planning_group_allocations,
    "staffingGroupAllocations" Any staffing_group_allocations,
});
