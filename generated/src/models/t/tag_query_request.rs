// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TagQueryRequest`.
#[non_exhaustive]
pub struct TagQueryRequest {
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `query`.
    pub query: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TagQueryRequest {
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "query" Str query,
});

rt::setters!(TagQueryRequest {
    0 page_number with_page_number(i64) clear_page_number,
    1 page_size with_page_size(i64) clear_page_size,
    2 query with_query(impl Into<String>) clear_query,
});
