// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuditQueryRequest`.
///
/// The service requires `interval` in requests.
#[non_exhaustive]
pub struct AuditQueryRequest {
    /// `filters`.
    pub filters: Option<Vec<super::AuditQueryFilter>>,
    /// `interval`, required.
    pub interval: Option<String>,
    /// `serviceName`.
    pub service_name: Option<String>,
    /// `sort`.
    pub sort: Option<Vec<super::AuditQuerySort>>,
    __marks: rt::Marks,
}

rt::model!(AuditQueryRequest {
    "filters" Any filters,
    "interval" Str interval,
    "serviceName" Str service_name,
    "sort" Any sort,
});

rt::setters!(AuditQueryRequest {
    0 filters with_filters(Vec<super::AuditQueryFilter>) clear_filters,
    1 interval with_interval(impl Into<String>) clear_interval,
    2 service_name with_service_name(impl Into<String>) clear_service_name,
    3 sort with_sort(Vec<super::AuditQuerySort>) clear_sort,
});
