// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TeamActivityQuery`.
///
/// The service requires `groupBy`, `metrics` in requests.
#[non_exhaustive]
pub struct TeamActivityQuery {
    /// `filter`.
    pub filter: Option<super::TeamActivityQueryFilter>,
    /// `groupBy`, required.
    pub group_by: Option<Vec<String>>,
    /// `metrics`, required.
    pub metrics: Option<Vec<super::TeamActivityQueryMetric>>,
    /// `order`.
    pub order: Option<super::TeamActivityQueryOrder>,
    __marks: rt::Marks,
}
/// The values of `order` in [`TeamActivityQuery`](super::TeamActivityQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamActivityQueryOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// `unordered`
    Unordered,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TeamActivityQuery {
    "filter" Any filter,
    "groupBy" Texts group_by,
    "metrics" Any metrics,
    "order" Enum order,
});

rt::setters!(TeamActivityQuery {
    0 filter with_filter(super::TeamActivityQueryFilter) clear_filter,
    1 group_by with_group_by(Vec<String>) clear_group_by,
    2 metrics with_metrics(Vec<super::TeamActivityQueryMetric>) clear_metrics,
    3 order with_order(impl Into<super::TeamActivityQueryOrder>) clear_order,
});

rt::open_enum!(TeamActivityQueryOrder {
    Asc = "asc",
    Desc = "desc",
    Unordered = "unordered",
});
