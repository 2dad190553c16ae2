// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResponseQueryRequest`.
#[non_exhaustive]
pub struct ResponseQueryRequest {
    /// `filters`.
    pub filters: Option<Vec<super::ResponseFilter>>,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `queryPhrase`.
    pub query_phrase: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ResponseQueryRequest {
    "filters" Any filters,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "queryPhrase" Str query_phrase,
});

rt::setters!(ResponseQueryRequest {
    0 filters with_filters(Vec<super::ResponseFilter>) clear_filters,
    1 page_number with_page_number(i64) clear_page_number,
    2 page_size with_page_size(i64) clear_page_size,
    3 query_phrase with_query_phrase(impl Into<String>) clear_query_phrase,
});
