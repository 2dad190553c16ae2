// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryRequest`.
#[non_exhaustive]
pub struct QueryRequest {
    /// `attributeFilters`.
    pub attribute_filters: Option<Vec<super::AttributeFilterItem>>,
    /// `facetNameRequests`.
    pub facet_name_requests: Option<Vec<String>>,
    /// `filters`.
    pub filters: Option<Vec<super::ContentFilterItem>>,
    /// `includeShares`.
    pub include_shares: Option<bool>,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `queryPhrase`.
    pub query_phrase: Option<String>,
    /// `sort`.
    pub sort: Option<Vec<super::SortItem>>,
    __marks: rt::Marks,
}

rt::model!(QueryRequest {
    "attributeFilters" Any attribute_filters,
    "facetNameRequests" Texts facet_name_requests,
    "filters" Any filters,
    "includeShares" Bool include_shares,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "queryPhrase" Str query_phrase,
    "sort" Any sort,
});

rt::setters!(QueryRequest {
    0 attribute_filters with_attribute_filters(Vec<super::AttributeFilterItem>) clear_attribute_filters,
    1 facet_name_requests with_facet_name_requests(Vec<String>) clear_facet_name_requests,
    2 filters with_filters(Vec<super::ContentFilterItem>) clear_filters,
    3 include_shares with_include_shares(bool) clear_include_shares,
    4 page_number with_page_number(i64) clear_page_number,
    5 page_size with_page_size(i64) clear_page_size,
    6 query_phrase with_query_phrase(impl Into<String>) clear_query_phrase,
    7 sort with_sort(Vec<super::SortItem>) clear_sort,
});
