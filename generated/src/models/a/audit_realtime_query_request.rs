// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuditRealtimeQueryRequest`.
///
/// The service requires `interval` in requests.
#[non_exhaustive]
pub struct AuditRealtimeQueryRequest {
    /// `filters`.
    pub filters: Option<Vec<super::AuditQueryFilter>>,
    /// `interval`, required.
    pub interval: Option<String>,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `serviceName`.
    pub service_name: Option<String>,
    /// `sort`.
    pub sort: Option<Vec<super::AuditQuerySort>>,
    __marks: rt::Marks,
}

rt::model!(AuditRealtimeQueryRequest {
    "filters" Any filters,
    "interval" Str interval,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "serviceName" Str service_name,
    "sort" Any sort,
});

rt::setters!(AuditRealtimeQueryRequest {
    0 filters with_filters(Vec<super::AuditQueryFilter>) clear_filters,
    1 interval with_interval(impl Into<String>) clear_interval,
    2 page_number with_page_number(i64) clear_page_number,
    3 page_size with_page_size(i64) clear_page_size,
    4 service_name with_service_name(impl Into<String>) clear_service_name,
    5 sort with_sort(Vec<super::AuditQuerySort>) clear_sort,
});
