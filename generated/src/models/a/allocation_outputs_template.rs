// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AllocationOutputsTemplate`.
#[non_exhaustive]
pub struct AllocationOutputsTemplate {
    /// `calculationIntervalLengthMinutes`, required.
    pub calculation_interval_length_minutes: Option<i64>,
    /// `calculationStartDate`, required.
    pub calculation_start_date: Option<rt::DateTime>,
    /// `planningGroupAllocationResults`, required.
    pub planning_group_allocation_results: Option<Vec<super::AllocationResultsTemplate>>,
    __marks: rt::Marks,
}

rt::model!(AllocationOutputsTemplate {
    "calculationIntervalLengthMinutes" Int calculation_interval_length_minutes,
    "calculationStartDate" DateTime calculation_start_date,
    "planningGroupAllocationResults" Any planning_group_allocation_results,
});
