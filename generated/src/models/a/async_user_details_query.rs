// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AsyncUserDetailsQuery`.
///
/// The service requires `interval` in requests.
#[non_exhaustive]
pub struct AsyncUserDetailsQuery {
    /// `interval`, required.
    pub interval: Option<String>,
    /// `limit`.
    pub limit: Option<i64>,
    /// `order`.
    pub order: Option<super::AsyncUserDetailsQueryOrder>,
    /// `presenceFilters`.
    pub presence_filters: Option<Vec<super::PresenceDetailQueryFilter>>,
    /// `routingStatusFilters`.
    pub routing_status_filters: Option<Vec<super::RoutingStatusDetailQueryFilter>>,
    /// `userFilters`.
    pub user_filters: Option<Vec<super::UserDetailQueryFilter>>,
    __marks: rt::Marks,
}
/// The values of `order` in [`AsyncUserDetailsQuery`](super::AsyncUserDetailsQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum AsyncUserDetailsQueryOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// `unordered`
    Unordered,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AsyncUserDetailsQuery {
    "interval" Str interval,
    "limit" Int limit,
    "order" Enum order,
    "presenceFilters" Any presence_filters,
    "routingStatusFilters" Any routing_status_filters,
    "userFilters" Any user_filters,
});

rt::setters!(AsyncUserDetailsQuery {
    0 interval with_interval(impl Into<String>) clear_interval,
    1 limit with_limit(i64) clear_limit,
    2 order with_order(impl Into<super::AsyncUserDetailsQueryOrder>) clear_order,
    3 presence_filters with_presence_filters(Vec<super::PresenceDetailQueryFilter>) clear_presence_filters,
    4 routing_status_filters with_routing_status_filters(Vec<super::RoutingStatusDetailQueryFilter>) clear_routing_status_filters,
    5 user_filters with_user_filters(Vec<super::UserDetailQueryFilter>) clear_user_filters,
});

rt::open_enum!(AsyncUserDetailsQueryOrder {
    Asc = "asc",
    Desc = "desc",
    Unordered = "unordered",
});
