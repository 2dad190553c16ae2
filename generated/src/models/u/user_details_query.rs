// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserDetailsQuery`.
///
/// The service requires `interval` in requests.
#[non_exhaustive]
pub struct UserDetailsQuery {
    /// `interval`, required.
    pub interval: Option<String>,
    /// `order`.
    pub order: Option<super::UserDetailsQueryOrder>,
    /// `paging`.
    pub paging: Option<super::PagingSpec>,
    /// `presenceAggregations`.
    pub presence_aggregations: Option<Vec<super::AnalyticsQueryAggregation>>,
    /// `presenceFilters`.
    pub presence_filters: Option<Vec<super::PresenceDetailQueryFilter>>,
    /// `routingStatusAggregations`.
    pub routing_status_aggregations: Option<Vec<super::AnalyticsQueryAggregation>>,
    /// `routingStatusFilters`.
    pub routing_status_filters: Option<Vec<super::RoutingStatusDetailQueryFilter>>,
    /// `userFilters`.
    pub user_filters: Option<Vec<super::UserDetailQueryFilter>>,
    __marks: rt::Marks,
}
/// The values of `order` in [`UserDetailsQuery`](super::UserDetailsQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserDetailsQueryOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// `unordered`
    Unordered,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserDetailsQuery {
    "interval" Str interval,
    "order" Enum order,
    "paging" Any paging,
    "presenceAggregations" Any presence_aggregations,
    "presenceFilters" Any presence_filters,
    "routingStatusAggregations" Any routing_status_aggregations,
    "routingStatusFilters" Any routing_status_filters,
    "userFilters" Any user_filters,
});

rt::setters!(UserDetailsQuery {
    0 interval with_interval(impl Into<String>) clear_interval,
    1 order with_order(impl Into<super::UserDetailsQueryOrder>) clear_order,
    2 paging with_paging(super::PagingSpec) clear_paging,
    3 presence_aggregations with_presence_aggregations(Vec<super::AnalyticsQueryAggregation>) clear_presence_aggregations,
    4 presence_filters with_presence_filters(Vec<super::PresenceDetailQueryFilter>) clear_presence_filters,
    5 routing_status_aggregations with_routing_status_aggregations(Vec<super::AnalyticsQueryAggregation>) clear_routing_status_aggregations,
    6 routing_status_filters with_routing_status_filters(Vec<super::RoutingStatusDetailQueryFilter>) clear_routing_status_filters,
    7 user_filters with_user_filters(Vec<super::UserDetailQueryFilter>) clear_user_filters,
});

rt::open_enum!(UserDetailsQueryOrder {
    Asc = "asc",
    Desc = "desc",
    Unordered = "unordered",
});
