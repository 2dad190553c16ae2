// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GetRulesQuery`.
///
/// The service requires `queryType`, `ruleType` in requests.
#[non_exhaustive]
pub struct GetRulesQuery {
    /// `enabledType`.
    pub enabled_type: Option<super::GetRulesQueryEnabledType>,
    /// `nameSearchType`.
    pub name_search_type: Option<super::GetRulesQueryNameSearchType>,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `queryType`, required.
    pub query_type: Option<super::GetRulesQueryQueryType>,
    /// `ruleName`.
    pub rule_name: Option<String>,
    /// `ruleType`, required.
    pub rule_type: Option<super::GetRulesQueryRuleType>,
    /// `sortBy`.
    pub sort_by: Option<super::GetRulesQuerySortBy>,
    /// `sortOrder`.
    pub sort_order: Option<super::GetRulesQuerySortOrder>,
    __marks: rt::Marks,
}
/// The values of `enabledType` in [`GetRulesQuery`](super::GetRulesQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum GetRulesQueryEnabledType {
    /// `Enabled`
    Enabled,
    /// `Disabled`
    Disabled,
    /// `All`
    All,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `nameSearchType` in [`GetRulesQuery`](super::GetRulesQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum GetRulesQueryNameSearchType {
    /// `Exact`
    Exact,
    /// `Contains`
    Contains,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `queryType` in [`GetRulesQuery`](super::GetRulesQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum GetRulesQueryQueryType {
    /// `Info`
    Info,
    /// `Count`
    Count,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `ruleType` in [`GetRulesQuery`](super::GetRulesQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum GetRulesQueryRuleType {
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
/// The values of `sortBy` in [`GetRulesQuery`](super::GetRulesQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum GetRulesQuerySortBy {
    /// `Name`
    Name,
    /// `DateCreated`
    DateCreated,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `sortOrder` in [`GetRulesQuery`](super::GetRulesQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum GetRulesQuerySortOrder {
    /// `Asc`
    Asc,
    /// `Desc`
    Desc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GetRulesQuery {
    "enabledType" Enum enabled_type,
    "nameSearchType" Enum name_search_type,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "queryType" Enum query_type,
    "ruleName" Str rule_name,
    "ruleType" Enum rule_type,
    "sortBy" Enum sort_by,
    "sortOrder" Enum sort_order,
});

rt::setters!(GetRulesQuery {
    0 enabled_type with_enabled_type(impl Into<super::GetRulesQueryEnabledType>) clear_enabled_type,
    1 name_search_type with_name_search_type(impl Into<super::GetRulesQueryNameSearchType>) clear_name_search_type,
    2 page_number with_page_number(i64) clear_page_number,
    3 page_size with_page_size(i64) clear_page_size,
    4 query_type with_query_type(impl Into<super::GetRulesQueryQueryType>) clear_query_type,
    5 rule_name with_rule_name(impl Into<String>) clear_rule_name,
    6 rule_type with_rule_type(impl Into<super::GetRulesQueryRuleType>) clear_rule_type,
    7 sort_by with_sort_by(impl Into<super::GetRulesQuerySortBy>) clear_sort_by,
    8 sort_order with_sort_order(impl Into<super::GetRulesQuerySortOrder>) clear_sort_order,
});

rt::open_enum!(GetRulesQueryEnabledType {
    Enabled = "Enabled",
    Disabled = "Disabled",
    All = "All",
});

rt::open_enum!(GetRulesQueryNameSearchType {
    Exact = "Exact",
    Contains = "Contains",
    Unknown = "Unknown",
});

rt::open_enum!(GetRulesQueryQueryType {
    Info = "Info",
    Count = "Count",
});

rt::open_enum!(GetRulesQueryRuleType {
    Conversation = "Conversation",
    Presence = "Presence",
    WorkforceManagement = "WorkforceManagement",
    OperationalConsole = "OperationalConsole",
    Anomaly = "Anomaly",
    All = "All",
});

rt::open_enum!(GetRulesQuerySortBy {
    Name = "Name",
    DateCreated = "DateCreated",
});

rt::open_enum!(GetRulesQuerySortOrder {
    Asc = "Asc",
    Desc = "Desc",
});
