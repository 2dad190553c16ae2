// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SiteSearchRequest`.
#[non_exhaustive]
pub struct SiteSearchRequest {
    /// `expand`.
    pub expand: Option<Vec<String>>,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `query`.
    pub query: Option<Vec<super::SiteSearchCriteria>>,
    /// `sort`.
    pub sort: Option<Vec<super::SearchSort>>,
    /// `sortBy`.
    pub sort_by: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<super::SiteSearchRequestSortOrder>,
    __marks: rt::Marks,
}
/// The values of `sortOrder` in [`SiteSearchRequest`](super::SiteSearchRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum SiteSearchRequestSortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    /// `SCORE`
    Score,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SiteSearchRequest {
    "expand" Texts expand,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "query" Any query,
    "sort" Any sort,
    "sortBy" Str sort_by,
    "sortOrder" Enum sort_order,
});

rt::setters!(SiteSearchRequest {
    0 expand with_expand(Vec<String>) clear_expand,
    1 page_number with_page_number(i64) clear_page_number,
    2 page_size with_page_size(i64) clear_page_size,
    3 query with_query(Vec<super::SiteSearchCriteria>) clear_query,
    4 sort with_sort(Vec<super::SearchSort>) clear_sort,
    5 sort_by with_sort_by(impl Into<String>) clear_sort_by,
    6 sort_order with_sort_order(impl Into<super::SiteSearchRequestSortOrder>) clear_sort_order,
});

rt::open_enum!(SiteSearchRequestSortOrder {
    Asc = "ASC",
    Desc = "DESC",
    Score = "SCORE",
});
