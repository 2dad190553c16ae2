// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialMediaAsyncDetailQuery`.
///
/// The service requires `interval` in requests.
#[non_exhaustive]
pub struct SocialMediaAsyncDetailQuery {
    /// `filter`.
    pub filter: Option<super::SocialMediaQueryFilter>,
    /// `interval`, required.
    pub interval: Option<String>,
    /// `order`.
    pub order: Option<super::SocialMediaAsyncDetailQueryOrder>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    __marks: rt::Marks,
}
/// The values of `order` in [`SocialMediaAsyncDetailQuery`](super::SocialMediaAsyncDetailQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum SocialMediaAsyncDetailQueryOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SocialMediaAsyncDetailQuery {
    "filter" Any filter,
    "interval" Str interval,
    "order" Enum order,
    "pageSize" Int page_size,
    "timeZone" Str time_zone,
});

rt::setters!(SocialMediaAsyncDetailQuery {
    0 filter with_filter(super::SocialMediaQueryFilter) clear_filter,
    1 interval with_interval(impl Into<String>) clear_interval,
    2 order with_order(impl Into<super::SocialMediaAsyncDetailQueryOrder>) clear_order,
    3 page_size with_page_size(i64) clear_page_size,
    4 time_zone with_time_zone(impl Into<String>) clear_time_zone,
});

rt::open_enum!(SocialMediaAsyncDetailQueryOrder {
    Asc = "asc",
    Desc = "desc",
});
