// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentationV2SearchRequest`.
///
/// The service requires `types` in requests.
#[non_exhaustive]
pub struct DocumentationV2SearchRequest {
    /// `aggregations`.
    pub aggregations: Option<Vec<super::DocumentationV2SearchAggregation>>,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `query`.
    pub query: Option<Vec<super::DocumentationV2SearchCriteria>>,
    /// `sort`.
    pub sort: Option<Vec<super::SearchSort>>,
    /// `sortBy`.
    pub sort_by: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<super::DocumentationV2SearchRequestSortOrder>,
    /// `types`, required.
    pub types: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `sortOrder` in [`DocumentationV2SearchRequest`](super::DocumentationV2SearchRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentationV2SearchRequestSortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    /// `SCORE`
    Score,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentationV2SearchRequest {
    "aggregations" Any aggregations,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "query" Any query,
    "sort" Any sort,
    "sortBy" Str sort_by,
    "sortOrder" Enum sort_order,
    "types" Texts types,
});

rt::setters!(DocumentationV2SearchRequest {
    0 aggregations with_aggregations(Vec<super::DocumentationV2SearchAggregation>) clear_aggregations,
    1 page_number with_page_number(i64) clear_page_number,
    2 page_size with_page_size(i64) clear_page_size,
    3 query with_query(Vec<super::DocumentationV2SearchCriteria>) clear_query,
    4 sort with_sort(Vec<super::SearchSort>) clear_sort,
    5 sort_by with_sort_by(impl Into<String>) clear_sort_by,
    6 sort_order with_sort_order(impl Into<super::DocumentationV2SearchRequestSortOrder>) clear_sort_order,
    7 types with_types(Vec<String>) clear_types,
});

rt::open_enum!(DocumentationV2SearchRequestSortOrder {
    Asc = "ASC",
    Desc = "DESC",
    Score = "SCORE",
});
