// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TaskManagementObservationQuery`.
///
/// The service requires `filter`, `groupBy`, `metrics` in requests.
#[non_exhaustive]
pub struct TaskManagementObservationQuery {
    /// `expands`.
    pub expands: Option<Vec<String>>,
    /// `filter`, required.
    pub filter: Option<super::TaskManagementObservationQueryFilter>,
    /// `groupBy`, required.
    pub group_by: Option<Vec<String>>,
    /// `metrics`, required.
    pub metrics: Option<Vec<super::TaskManagementQueryMetric>>,
    __marks: rt::Marks,
}

rt::model!(TaskManagementObservationQuery {
    "expands" Texts expands,
    "filter" Any filter,
    "groupBy" Texts group_by,
    "metrics" Any metrics,
});

rt::setters!(TaskManagementObservationQuery {
    0 expands with_expands(Vec<String>) clear_expands,
    1 filter with_filter(super::TaskManagementObservationQueryFilter) clear_filter,
    2 group_by with_group_by(Vec<String>) clear_group_by,
    3 metrics with_metrics(Vec<super::TaskManagementQueryMetric>) clear_metrics,
});
