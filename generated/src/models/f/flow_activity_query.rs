// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowActivityQuery`.
///
/// The service requires `groupBy`, `metrics` in requests.
#[non_exhaustive]
pub struct FlowActivityQuery {
    /// `filter`.
    pub filter: Option<super::FlowActivityQueryFilter>,
    /// `groupBy`, required.
    pub group_by: Option<Vec<String>>,
    /// `metrics`, required.
    pub metrics: Option<Vec<super::FlowActivityQueryMetric>>,
    /// `order`.
    pub order: Option<super::FlowActivityQueryOrder>,
    __marks: rt::Marks,
}
/// The values of `order` in [`FlowActivityQuery`](super::FlowActivityQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowActivityQueryOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// `unordered`
    Unordered,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowActivityQuery {
    "filter" Any filter,
    "groupBy" Texts group_by,
    "metrics" Any metrics,
    "order" Enum order,
});

rt::setters!(FlowActivityQuery {
    0 filter with_filter(super::FlowActivityQueryFilter) clear_filter,
    1 group_by with_group_by(Vec<String>) clear_group_by,
    2 metrics with_metrics(Vec<super::FlowActivityQueryMetric>) clear_metrics,
    3 order with_order(impl Into<super::FlowActivityQueryOrder>) clear_order,
});

rt::open_enum!(FlowActivityQueryOrder {
    Asc = "asc",
    Desc = "desc",
    Unordered = "unordered",
});
