// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationActivityQuery`.
///
/// The service requires `groupBy`, `metrics` in requests.
#[non_exhaustive]
pub struct ConversationActivityQuery {
    /// `filter`.
    pub filter: Option<super::ConversationActivityQueryFilter>,
    /// `groupBy`, required.
    pub group_by: Option<Vec<String>>,
    /// `metrics`, required.
    pub metrics: Option<Vec<super::ConversationActivityQueryMetric>>,
    /// `order`.
    pub order: Option<super::ConversationActivityQueryOrder>,
    __marks: rt::Marks,
}
/// The values of `order` in [`ConversationActivityQuery`](super::ConversationActivityQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationActivityQueryOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// `unordered`
    Unordered,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationActivityQuery {
    "filter" Any filter,
    "groupBy" Texts group_by,
    "metrics" Any metrics,
    "order" Enum order,
});

rt::setters!(ConversationActivityQuery {
    0 filter with_filter(super::ConversationActivityQueryFilter) clear_filter,
    1 group_by with_group_by(Vec<String>) clear_group_by,
    2 metrics with_metrics(Vec<super::ConversationActivityQueryMetric>) clear_metrics,
    3 order with_order(impl Into<super::ConversationActivityQueryOrder>) clear_order,
});

rt::open_enum!(ConversationActivityQueryOrder {
    Asc = "asc",
    Desc = "desc",
    Unordered = "unordered",
});
