// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SearchRequest`.
///
/// The service requires `types` in requests.
#[non_exhaustive]
pub struct SearchRequest {
    /// `aggregations`.
    pub aggregations: Option<Vec<super::SearchAggregation>>,
    /// `expand`.
    pub expand: Option<Vec<String>>,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `query`.
    pub query: Option<Vec<super::SearchCriteria>>,
    /// `returnFields`.
    pub return_fields: Option<Vec<String>>,
    /// `sort`.
    pub sort: Option<Vec<super::SearchSort>>,
    /// `sortBy`.
    pub sort_by: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<super::SearchRequestSortOrder>,
    /// `types`, required.
    pub types: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `sortOrder` in [`SearchRequest`](super::SearchRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchRequestSortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    /// `SCORE`
    Score,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SearchRequest {
    "aggregations" Any aggregations,
    "expand" Texts expand,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "query" Any query,
    "returnFields" Texts return_fields,
    "sort" Any sort,
    "sortBy" Str sort_by,
    "sortOrder" Enum sort_order,
    "types" Texts types,
});

rt::setters!(SearchRequest {
    0 aggregations with_aggregations(Vec<super::SearchAggregation>) clear_aggregations,
    1 expand with_expand(Vec<String>) clear_expand,
    2 page_number with_page_number(i64) clear_page_number,
    3 page_size with_page_size(i64) clear_page_size,
    4 query with_query(Vec<super::SearchCriteria>) clear_query,
    5 return_fields with_return_fields(Vec<String>) clear_return_fields,
    6 sort with_sort(Vec<super::SearchSort>) clear_sort,
    7 sort_by with_sort_by(impl Into<String>) clear_sort_by,
    8 sort_order with_sort_order(impl Into<super::SearchRequestSortOrder>) clear_sort_order,
    9 types with_types(Vec<String>) clear_types,
});

rt::open_enum!(SearchRequestSortOrder {
    Asc = "ASC",
    Desc = "DESC",
    Score = "SCORE",
});
