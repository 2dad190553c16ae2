// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StaffingGroupFullTimeEquivalentContribution`.
#[non_exhaustive]
pub struct StaffingGroupFullTimeEquivalentContribution {
    /// `plannedFullTimeEquivalentContribution`, required.
    pub planned_full_time_equivalent_contribution: Option<Vec<f64>>,
    /// `staffingGroupId`, required.
    pub staffing_group_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(StaffingGroupFullTimeEquivalentContribution {
    "plannedFullTimeEquivalentContribution" Any planned_full_time_equivalent_contribution,
    "staffingGroupId" Str staffing_group_id,
});
