// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoutingActivityQuery`.
///
/// The service requires `groupBy`, `metrics` in requests.
#[non_exhaustive]
pub struct RoutingActivityQuery {
    /// `filter`.
    pub filter: Option<super::RoutingActivityQueryFilter>,
    /// `groupBy`, required.
    pub group_by: Option<Vec<String>>,
    /// `metrics`, required.
    pub metrics: Option<Vec<super::RoutingActivityQueryMetric>>,
    /// `order`.
    pub order: Option<super::RoutingActivityQueryOrder>,
    __marks: rt::Marks,
}
/// The values of `order` in [`RoutingActivityQuery`](super::RoutingActivityQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum RoutingActivityQueryOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// `unordered`
    Unordered,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RoutingActivityQuery {
    "filter" Any filter,
    "groupBy" Texts group_by,
    "metrics" Any metrics,
    "order" Enum order,
});

rt::setters!(RoutingActivityQuery {
    0 filter with_filter(super::RoutingActivityQueryFilter) clear_filter,
    1 group_by with_group_by(Vec<String>) clear_group_by,
    2 metrics with_metrics(Vec<super::RoutingActivityQueryMetric>) clear_metrics,
    3 order with_order(impl Into<super::RoutingActivityQueryOrder>) clear_order,
});

rt::open_enum!(RoutingActivityQueryOrder {
    Asc = "asc",
    Desc = "desc",
    Unordered = "unordered",
});
