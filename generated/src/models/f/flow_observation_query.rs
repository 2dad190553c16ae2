// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowObservationQuery`.
///
/// The service requires `filter`, `metrics` in requests.
#[non_exhaustive]
pub struct FlowObservationQuery {
    /// `detailMetrics`.
    pub detail_metrics: Option<Vec<String>>,
    /// `filter`, required.
    pub filter: Option<super::FlowObservationQueryFilter>,
    /// `metrics`, required.
    pub metrics: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(FlowObservationQuery {
    "detailMetrics" Texts detail_metrics,
    "filter" Any filter,
    "metrics" Texts metrics,
});

rt::setters!(FlowObservationQuery {
    0 detail_metrics with_detail_metrics(Vec<String>) clear_detail_metrics,
    1 filter with_filter(super::FlowObservationQueryFilter) clear_filter,
    2 metrics with_metrics(Vec<String>) clear_metrics,
});
