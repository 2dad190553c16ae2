// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CapacityPlanStaffingGroupAllocationsResponse`.
#[non_exhaustive]
pub struct CapacityPlanStaffingGroupAllocationsResponse {
    /// `capacityPlan`, required.
    pub capacity_plan: Option<super::CapacityPlanReference>,
    /// `downloadTemplate`.
    pub download_template: Option<super::StaffingGroupAllocationsResponseTemplate>,
    /// `downloadUrl`, required.
    pub download_url: Option<String>,
    /// `fullTimeEquivalentWeeklyHours`, required.
    pub full_time_equivalent_weekly_hours: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(CapacityPlanStaffingGroupAllocationsResponse {
    "capacityPlan" Any capacity_plan,
    "downloadTemplate" Any download_template,
    "downloadUrl" Str download_url,
    "fullTimeEquivalentWeeklyHours" Float full_time_equivalent_weekly_hours,
});
