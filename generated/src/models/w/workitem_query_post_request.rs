// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemQueryPostRequest`.
///
/// The service requires `filters` in requests.
#[non_exhaustive]
pub struct WorkitemQueryPostRequest {
    /// `after`.
    pub after: Option<String>,
    /// `attributes`.
    pub attributes: Option<Vec<String>>,
    /// `expands`.
    pub expands: Option<Vec<String>>,
    /// `filters`, required.
    pub filters: Option<Vec<super::WorkitemFilter>>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `select`.
    pub select: Option<super::WorkitemQueryPostRequestSelect>,
    /// `sort`.
    pub sort: Option<super::WorkitemQuerySort>,
    __marks: rt::Marks,
}
/// The values of `select` in [`WorkitemQueryPostRequest`](super::WorkitemQueryPostRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemQueryPostRequestSelect {
    /// `Count`
    Count,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemQueryPostRequest {
    "after" Str after,
    "attributes" Texts attributes,
    "expands" Texts expands,
    "filters" Any filters,
    "pageSize" Int page_size,
    "select" Enum select,
    "sort" Any sort,
});

rt::setters!(WorkitemQueryPostRequest {
    0 after with_after(impl Into<String>) clear_after,
    1 attributes with_attributes(Vec<String>) clear_attributes,
    2 expands with_expands(Vec<String>) clear_expands,
    3 filters with_filters(Vec<super::WorkitemFilter>) clear_filters,
    4 page_size with_page_size(i64) clear_page_size,
    5 select with_select(impl Into<super::WorkitemQueryPostRequestSelect>) clear_select,
    6 sort with_sort(super::WorkitemQuerySort) clear_sort,
});

rt::open_enum!(WorkitemQueryPostRequestSelect {
    Count = "Count",
});
