// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResponseAssetSearchRequest`.
///
/// The service requires `query` in requests.
#[non_exhaustive]
pub struct ResponseAssetSearchRequest {
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `query`, required.
    pub query: Option<Vec<super::ResponseAssetFilter>>,
    /// `sortBy`.
    pub sort_by: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<super::ResponseAssetSearchRequestSortOrder>,
    __marks: rt::Marks,
}
/// The values of `sortOrder` in [`ResponseAssetSearchRequest`](super::ResponseAssetSearchRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseAssetSearchRequestSortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ResponseAssetSearchRequest {
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "query" Any query,
    "sortBy" Str sort_by,
    "sortOrder" Enum sort_order,
});

rt::setters!(ResponseAssetSearchRequest {
    0 page_number with_page_number(i64) clear_page_number,
    1 page_size with_page_size(i64) clear_page_size,
    2 query with_query(Vec<super::ResponseAssetFilter>) clear_query,
    3 sort_by with_sort_by(impl Into<String>) clear_sort_by,
    4 sort_order with_sort_order(impl Into<super::ResponseAssetSearchRequestSortOrder>) clear_sort_order,
});

rt::open_enum!(ResponseAssetSearchRequestSortOrder {
    Asc = "ASC",
    Desc = "DESC",
});
