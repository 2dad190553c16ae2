// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QMAuditQueryRequest`.
///
/// The service requires `filters`, `interval` in requests.
#[non_exhaustive]
pub struct QMAuditQueryRequest {
    /// `filters`, required.
    pub filters: Option<Vec<super::QualityAuditQueryFilter>>,
    /// `interval`, required.
    pub interval: Option<String>,
    /// `sort`.
    pub sort: Option<Vec<super::AuditQuerySort>>,
    __marks: rt::Marks,
}

rt::model!(QMAuditQueryRequest {
    "filters" Any filters,
    "interval" Str interval,
    "sort" Any sort,
});

rt::setters!(QMAuditQueryRequest {
    0 filters with_filters(Vec<super::QualityAuditQueryFilter>) clear_filters,
    1 interval with_interval(impl Into<String>) clear_interval,
    2 sort with_sort(Vec<super::AuditQuerySort>) clear_sort,
});
