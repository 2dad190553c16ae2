// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CapacityPlanStaffingGroupMetricChangeHistoryListResponse`.
#[non_exhaustive]
pub struct CapacityPlanStaffingGroupMetricChangeHistoryListResponse {
    /// `entities`.
    pub entities: Option<Vec<super::StaffingGroupMetricChangeResponse>>,
    __marks: rt::Marks,
}

rt::model!(CapacityPlanStaffingGroupMetricChangeHistoryListResponse {
    "entities" Any entities,
});
