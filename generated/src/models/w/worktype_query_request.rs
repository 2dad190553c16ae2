// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorktypeQueryRequest`.
///
/// The service requires `filters` in requests.
#[non_exhaustive]
pub struct WorktypeQueryRequest {
    /// `after`.
    pub after: Option<String>,
    /// `attributes`.
    pub attributes: Option<Vec<String>>,
    /// `expands`.
    pub expands: Option<super::WorktypeQueryRequestExpands>,
    /// `filters`, required.
    pub filters: Option<Vec<super::WorkitemFilter>>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `select`.
    pub select: Option<super::WorktypeQueryRequestSelect>,
    /// `sort`.
    pub sort: Option<super::WorktypeQuerySort>,
    __marks: rt::Marks,
}
/// The values of `expands` in [`WorktypeQueryRequest`](super::WorktypeQueryRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorktypeQueryRequestExpands {
    /// `schema`
    Schema,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `select` in [`WorktypeQueryRequest`](super::WorktypeQueryRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorktypeQueryRequestSelect {
    /// `Count`
    Count,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorktypeQueryRequest {
    "after" Str after,
    "attributes" Texts attributes,
    "expands" Enum expands,
    "filters" Any filters,
    "pageSize" Int page_size,
    "select" Enum select,
    "sort" Any sort,
});

rt::setters!(WorktypeQueryRequest {
    0 after with_after(impl Into<String>) clear_after,
    1 attributes with_attributes(Vec<String>) clear_attributes,
    2 expands with_expands(impl Into<super::WorktypeQueryRequestExpands>) clear_expands,
    3 filters with_filters(Vec<super::WorkitemFilter>) clear_filters,
    4 page_size with_page_size(i64) clear_page_size,
    5 select with_select(impl Into<super::WorktypeQueryRequestSelect>) clear_select,
    6 sort with_sort(super::WorktypeQuerySort) clear_sort,
});

rt::open_enum!(WorktypeQueryRequestExpands {
    Schema = "schema",
});

rt::open_enum!(WorktypeQueryRequestSelect {
    Count = "Count",
});
