// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactsExportQueryConditions`.
#[non_exhaustive]
pub struct ContactsExportQueryConditions {
    /// `filters`.
    pub filters: Option<super::ContactsExportFilter>,
    /// `limit`.
    ///
    /// Maximum: 180000000
    pub limit: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ContactsExportQueryConditions {
    "filters" Any filters,
    "limit" Int limit,
});

rt::setters!(ContactsExportQueryConditions {
    0 filters with_filters(super::ContactsExportFilter) clear_filters,
    1 limit with_limit(i64) clear_limit,
});
