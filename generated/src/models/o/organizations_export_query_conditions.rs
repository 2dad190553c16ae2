// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrganizationsExportQueryConditions`.
#[non_exhaustive]
pub struct OrganizationsExportQueryConditions {
    /// `filters`.
    pub filters: Option<super::OrganizationsExportFilter>,
    /// `limit`.
    ///
    /// Maximum: 180000000
    pub limit: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(OrganizationsExportQueryConditions {
    "filters" Any filters,
    "limit" Int limit,
});

rt::setters!(OrganizationsExportQueryConditions {
    0 filters with_filters(super::OrganizationsExportFilter) clear_filters,
    1 limit with_limit(i64) clear_limit,
});
