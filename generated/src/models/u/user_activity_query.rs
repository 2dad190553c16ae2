// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserActivityQuery`.
///
/// The service requires `groupBy`, `metrics` in requests.
#[non_exhaustive]
pub struct UserActivityQuery {
    /// `filter`.
    pub filter: Option<super::UserActivityQueryFilter>,
    /// `groupBy`, required.
    pub group_by: Option<Vec<String>>,
    /// `metrics`, required.
    pub metrics: Option<Vec<super::UserActivityQueryMetric>>,
    /// `order`.
    pub order: Option<super::UserActivityQueryOrder>,
    __marks: rt::Marks,
}
/// The values of `order` in [`UserActivityQuery`](super::UserActivityQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserActivityQueryOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// `unordered`
    Unordered,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserActivityQuery {
    "filter" Any filter,
    "groupBy" Texts group_by,
    "metrics" Any metrics,
    "order" Enum order,
});

rt::setters!(UserActivityQuery {
    0 filter with_filter(super::UserActivityQueryFilter) clear_filter,
    1 group_by with_group_by(Vec<String>) clear_group_by,
    2 metrics with_metrics(Vec<super::UserActivityQueryMetric>) clear_metrics,
    3 order with_order(impl Into<super::UserActivityQueryOrder>) clear_order,
});

rt::open_enum!(UserActivityQueryOrder {
    Asc = "asc",
    Desc = "desc",
    Unordered = "unordered",
});
