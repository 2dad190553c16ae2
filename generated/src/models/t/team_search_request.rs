// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TeamSearchRequest`.
///
/// The service requires `query` in requests.
#[non_exhaustive]
pub struct TeamSearchRequest {
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `query`, required.
    pub query: Option<Vec<super::TeamSearchCriteria>>,
    /// `sort`.
    pub sort: Option<Vec<super::SearchSort>>,
    /// `sortBy`.
    pub sort_by: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<super::TeamSearchRequestSortOrder>,
    __marks: rt::Marks,
}
/// The values of `sortOrder` in [`TeamSearchRequest`](super::TeamSearchRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamSearchRequestSortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    /// `SCORE`
    Score,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TeamSearchRequest {
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "query" Any query,
    "sort" Any sort,
    "sortBy" Str sort_by,
    "sortOrder" Enum sort_order,
});

rt::setters!(TeamSearchRequest {
    0 page_number with_page_number(i64) clear_page_number,
    1 page_size with_page_size(i64) clear_page_size,
    2 query with_query(Vec<super::TeamSearchCriteria>) clear_query,
    3 sort with_sort(Vec<super::SearchSort>) clear_sort,
    4 sort_by with_sort_by(impl Into<String>) clear_sort_by,
    5 sort_order with_sort_order(impl Into<super::TeamSearchRequestSortOrder>) clear_sort_order,
});

rt::open_enum!(TeamSearchRequestSortOrder {
    Asc = "ASC",
    Desc = "DESC",
    Score = "SCORE",
});
