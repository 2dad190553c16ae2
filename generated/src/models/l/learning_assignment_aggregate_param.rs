// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentAggregateParam`.
///
/// The service requires `filter`, `interval` in requests.
#[non_exhaustive]
pub struct LearningAssignmentAggregateParam {
    /// `filter`, required.
    pub filter: Option<super::LearningAssignmentAggregateQueryRequestFilter>,
    /// `groupBy`.
    pub group_by: Option<Vec<String>>,
    /// `interval`, required.
    pub interval: Option<String>,
    /// `metrics`.
    pub metrics: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(LearningAssignmentAggregateParam {
    "filter" Any filter,
    "groupBy" Texts group_by,
    "interval" Str interval,
    "metrics" Texts metrics,
});

rt::setters!(LearningAssignmentAggregateParam {
    0 filter with_filter(super::LearningAssignmentAggregateQueryRequestFilter) clear_filter,
    1 group_by with_group_by(Vec<String>) clear_group_by,
    2 interval with_interval(impl Into<String>) clear_interval,
    3 metrics with_metrics(Vec<String>) clear_metrics,
});
