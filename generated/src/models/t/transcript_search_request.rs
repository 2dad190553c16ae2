// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptSearchRequest`.
///
/// The service requires `types` in requests.
#[non_exhaustive]
pub struct TranscriptSearchRequest {
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `query`.
    pub query: Option<Vec<super::TranscriptSearchCriteria>>,
    /// `returnFields`.
    pub return_fields: Option<Vec<String>>,
    /// `sort`.
    pub sort: Option<Vec<super::SearchSort>>,
    /// `sortBy`.
    pub sort_by: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<super::TranscriptSearchRequestSortOrder>,
    /// `types`, required.
    pub types: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `sortOrder` in [`TranscriptSearchRequest`](super::TranscriptSearchRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum TranscriptSearchRequestSortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    /// `SCORE`
    Score,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TranscriptSearchRequest {
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "query" Any query,
    "returnFields" Texts return_fields,
    "sort" Any sort,
    "sortBy" Str sort_by,
    "sortOrder" Enum sort_order,
    "types" Texts types,
});

rt::setters!(TranscriptSearchRequest {
    0 page_number with_page_number(i64) clear_page_number,
    1 page_size with_page_size(i64) clear_page_size,
    2 query with_query(Vec<super::TranscriptSearchCriteria>) clear_query,
    3 return_fields with_return_fields(Vec<String>) clear_return_fields,
    4 sort with_sort(Vec<super::SearchSort>) clear_sort,
    5 sort_by with_sort_by(impl Into<String>) clear_sort_by,
    6 sort_order with_sort_order(impl Into<super::TranscriptSearchRequestSortOrder>) clear_sort_order,
    7 types with_types(Vec<String>) clear_types,
});

rt::open_enum!(TranscriptSearchRequestSortOrder {
    Asc = "ASC",
    Desc = "DESC",
    Score = "SCORE",
});
