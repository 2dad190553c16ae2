// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemQueryJobCreate`.
///
/// The service requires `filters` in requests.
#[non_exhaustive]
pub struct WorkitemQueryJobCreate {
    /// `attributes`.
    pub attributes: Option<Vec<String>>,
    /// `dateIntervalEnd`.
    pub date_interval_end: Option<rt::DateTime>,
    /// `dateIntervalStart`.
    pub date_interval_start: Option<rt::DateTime>,
    /// `expands`.
    pub expands: Option<Vec<String>>,
    /// `filters`, required.
    pub filters: Option<Vec<super::WorkitemQueryJobFilter>>,
    /// `pageNumber`.
    ///
    /// Minimum: 1
    pub page_number: Option<i64>,
    /// `pageSize`.
    ///
    /// Minimum: 1
    ///
    /// Maximum: 200
    pub page_size: Option<i64>,
    /// `queryFilters`.
    pub query_filters: Option<Vec<super::WorkitemQueryJobQueryFilters>>,
    /// `sort`.
    pub sort: Option<super::WorkitemQueryJobSort>,
    __marks: rt::Marks,
}

rt::model!(WorkitemQueryJobCreate {
    "attributes" Texts attributes,
    "dateIntervalEnd" DateTime date_interval_end,
    "dateIntervalStart" DateTime date_interval_start,
    "expands" Texts expands,
    "filters" Any filters,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "queryFilters" Any query_filters,
    "sort" Any sort,
});

rt::setters!(WorkitemQueryJobCreate {
    0 attributes with_attributes(Vec<String>) clear_attributes,
    1 date_interval_end with_date_interval_end(impl Into<rt::DateTime>) clear_date_interval_end,
    2 date_interval_start with_date_interval_start(impl Into<rt::DateTime>) clear_date_interval_start,
    3 expands with_expands(Vec<String>) clear_expands,
    4 filters with_filters(Vec<super::WorkitemQueryJobFilter>) clear_filters,
    5 page_number with_page_number(i64) clear_page_number,
    6 page_size with_page_size(i64) clear_page_size,
    7 query_filters with_query_filters(Vec<super::WorkitemQueryJobQueryFilters>) clear_query_filters,
    8 sort with_sort(super::WorkitemQueryJobSort) clear_sort,
});
