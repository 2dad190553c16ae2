// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryCapacityPlanStaffingGroupMetricChangeHistory`.
///
/// The service requires `staffingGroupIds` in requests.
#[non_exhaustive]
pub struct QueryCapacityPlanStaffingGroupMetricChangeHistory {
    /// `queryEndDate`.
    pub query_end_date: Option<rt::DateTime>,
    /// `staffingGroupIds`, required.
    pub staffing_group_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(QueryCapacityPlanStaffingGroupMetricChangeHistory {
    "queryEndDate" DateTime query_end_date,
    "staffingGroupIds" Texts staffing_group_ids,
});

rt::setters!(QueryCapacityPlanStaffingGroupMetricChangeHistory {
    0 query_end_date with_query_end_date(impl Into<rt::DateTime>) clear_query_end_date,
    1 staffing_group_ids with_staffing_group_ids(Vec<String>) clear_staffing_group_ids,
});
