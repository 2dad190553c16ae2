// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseplanQueryRequest`.
#[non_exhaustive]
pub struct CaseplanQueryRequest {
    /// `after`.
    pub after: Option<String>,
    /// `attributes`.
    pub attributes: Option<Vec<String>>,
    /// `divisionIds`.
    pub division_ids: Option<Vec<String>>,
    /// `filters`.
    pub filters: Option<Vec<super::CaseplanFilter>>,
    /// `name`.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 256 characters
    pub name: Option<String>,
    /// `nameSearchType`.
    pub name_search_type: Option<super::CaseplanQueryRequestNameSearchType>,
    /// `pageSize`.
    ///
    /// Minimum: 1
    ///
    /// Maximum: 200
    pub page_size: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `nameSearchType` in [`CaseplanQueryRequest`](super::CaseplanQueryRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CaseplanQueryRequestNameSearchType {
    /// `BEGINS_WITH`
    BeginsWith,
    /// `CONTAINS`
    Contains,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CaseplanQueryRequest {
    "after" Str after,
    "attributes" Texts attributes,
    "divisionIds" Texts division_ids,
    "filters" Any filters,
    "name" Str name,
    "nameSearchType" Enum name_search_type,
    "pageSize" Int page_size,
});

rt::setters!(CaseplanQueryRequest {
    0 after with_after(impl Into<String>) clear_after,
    1 attributes with_attributes(Vec<String>) clear_attributes,
    2 division_ids with_division_ids(Vec<String>) clear_division_ids,
    3 filters with_filters(Vec<super::CaseplanFilter>) clear_filters,
    4 name with_name(impl Into<String>) clear_name,
    5 name_search_type with_name_search_type(impl Into<super::CaseplanQueryRequestNameSearchType>) clear_name_search_type,
    6 page_size with_page_size(i64) clear_page_size,
});

rt::open_enum!(CaseplanQueryRequestNameSearchType {
    BeginsWith = "BEGINS_WITH",
    Contains = "CONTAINS",
});
