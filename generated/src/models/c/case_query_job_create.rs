// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseQueryJobCreate`.
///
/// The service requires `filters` in requests.
#[non_exhaustive]
pub struct CaseQueryJobCreate {
    /// `attributes`.
    pub attributes: Option<Vec<String>>,
    /// `expands`.
    pub expands: Option<Vec<String>>,
    /// `filters`, required.
    pub filters: Option<Vec<super::CaseQueryJobFilter>>,
    /// `pageNumber`.
    ///
    /// Minimum: 1
    pub page_number: Option<i64>,
    /// `pageSize`.
    ///
    /// Minimum: 1
    ///
    /// Maximum: 100
    pub page_size: Option<i64>,
    /// `sort`.
    pub sort: Option<super::CaseQueryJobSort>,
    __marks: rt::Marks,
}

rt::model!(CaseQueryJobCreate {
    "attributes" Texts attributes,
    "expands" Texts expands,
    "filters" Any filters,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "sort" Any sort,
});

rt::setters!(CaseQueryJobCreate {
    0 attributes with_attributes(Vec<String>) clear_attributes,
    1 expands with_expands(Vec<String>) clear_expands,
    2 filters with_filters(Vec<super::CaseQueryJobFilter>) clear_filters,
    3 page_number with_page_number(i64) clear_page_number,
    4 page_size with_page_size(i64) clear_page_size,
    5 sort with_sort(super::CaseQueryJobSort) clear_sort,
});
