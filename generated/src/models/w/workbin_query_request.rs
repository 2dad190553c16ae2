// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkbinQueryRequest`.
///
/// The service requires `filters` in requests.
#[non_exhaustive]
pub struct WorkbinQueryRequest {
    /// `after`.
    pub after: Option<String>,
    /// `attributes`.
    pub attributes: Option<Vec<String>>,
    /// `filters`, required.
    pub filters: Option<Vec<super::WorkitemFilter>>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `select`.
    pub select: Option<super::WorkbinQueryRequestSelect>,
    /// `sort`.
    pub sort: Option<super::WorkbinQuerySort>,
    __marks: rt::Marks,
}
/// The values of `select` in [`WorkbinQueryRequest`](super::WorkbinQueryRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkbinQueryRequestSelect {
    /// `Count`
    Count,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkbinQueryRequest {
    "after" Str after,
    "attributes" Texts attributes,
    "filters" Any filters,
    "pageSize" Int page_size,
    "select" Enum select,
    "sort" Any sort,
});

rt::setters!(WorkbinQueryRequest {
    0 after with_after(impl Into<String>) clear_after,
    1 attributes with_attributes(Vec<String>) clear_attributes,
    2 filters with_filters(Vec<super::WorkitemFilter>) clear_filters,
    3 page_size with_page_size(i64) clear_page_size,
    4 select with_select(impl Into<super::WorkbinQueryRequestSelect>) clear_select,
    5 sort with_sort(super::WorkbinQuerySort) clear_sort,
});

rt::open_enum!(WorkbinQueryRequestSelect {
    Count = "Count",
});
