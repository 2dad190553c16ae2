// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GetAlertQuery`.
///
/// The service requires `queryType`, `ruleType` in requests.
#[non_exhaustive]
pub struct GetAlertQuery {
    /// `alertStatus`.
    pub alert_status: Option<super::GetAlertQueryAlertStatus>,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `queryType`, required.
    pub query_type: Option<super::GetAlertQueryQueryType>,
    /// `ruleType`, required.
    pub rule_type: Option<super::GetAlertQueryRuleType>,
    /// `sortBy`.
    pub sort_by: Option<super::GetAlertQuerySortBy>,
    /// `sortOrder`.
    pub sort_order: Option<super::GetAlertQuerySortOrder>,
    /// `viewedStatus`.
    pub viewed_status: Option<super::GetAlertQueryViewedStatus>,
    __marks: rt::Marks,
}
/// The values of `alertStatus` in [`GetAlertQuery`](super::GetAlertQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum GetAlertQueryAlertStatus {
    /// `Active`
    Active,
    /// `Inactive`
    Inactive,
    /// `All`
    All,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `queryType` in [`GetAlertQuery`](super::GetAlertQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum GetAlertQueryQueryType {
    /// `Info`
    Info,
    /// `Count`
    Count,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `ruleType` in [`GetAlertQuery`](super::GetAlertQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum GetAlertQueryRuleType {
    /// `Conversation`
    Conversation,
    /// `Presence`
    Presence,
    /// `WorkforceManagement`
    WorkforceManagement,
    /// `OperationalConsole`
    OperationalConsole,
    /// `Anomaly`
    Anomaly,
    /// `All`
    All,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `sortBy` in [`GetAlertQuery`](super::GetAlertQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum GetAlertQuerySortBy {
    /// `Name`
    Name,
    /// `DateStart`
    DateStart,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `sortOrder` in [`GetAlertQuery`](super::GetAlertQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum GetAlertQuerySortOrder {
    /// `Asc`
    Asc,
    /// `Desc`
    Desc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `viewedStatus` in [`GetAlertQuery`](super::GetAlertQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum GetAlertQueryViewedStatus {
    /// `Unread`
    Unread,
    /// `Read`
    Read,
    /// `All`
    All,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GetAlertQuery {
    "alertStatus" Enum alert_status,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "queryType" Enum query_type,
    "ruleType" Enum rule_type,
    "sortBy" Enum sort_by,
    "sortOrder" Enum sort_order,
    "viewedStatus" Enum viewed_status,
});

rt::setters!(GetAlertQuery {
    0 alert_status with_alert_status(impl Into<super::GetAlertQueryAlertStatus>) clear_alert_status,
    1 page_number with_page_number(i64) clear_page_number,
    2 page_size with_page_size(i64) clear_page_size,
    3 query_type with_query_type(impl Into<super::GetAlertQueryQueryType>) clear_query_type,
    4 rule_type with_rule_type(impl Into<super::GetAlertQueryRuleType>) clear_rule_type,
    5 sort_by with_sort_by(impl Into<super::GetAlertQuerySortBy>) clear_sort_by,
    6 sort_order with_sort_order(impl Into<super::GetAlertQuerySortOrder>) clear_sort_order,
    7 viewed_status with_viewed_status(impl Into<super::GetAlertQueryViewedStatus>) clear_viewed_status,
});

rt::open_enum!(GetAlertQueryAlertStatus {
    Active = "Active",
    Inactive = "Inactive",
    All = "All",
});

rt::open_enum!(GetAlertQueryQueryType {
    Info = "Info",
    Count = "Count",
});

rt::open_enum!(GetAlertQueryRuleType {
    Conversation = "Conversation",
    Presence = "Presence",
    WorkforceManagement = "WorkforceManagement",
    OperationalConsole = "OperationalConsole",
    Anomaly = "Anomaly",
    All = "All",
});

rt::open_enum!(GetAlertQuerySortBy {
    Name = "Name",
    DateStart = "DateStart",
});

rt::open_enum!(GetAlertQuerySortOrder {
    Asc = "Asc",
    Desc = "Desc",
});

rt::open_enum!(GetAlertQueryViewedStatus {
    Unread = "Unread",
    Read = "Read",
    All = "All",
});
