// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RelationshipsExportQueryConditions`.
#[non_exhaustive]
pub struct RelationshipsExportQueryConditions {
    /// `filters`.
    pub filters: Option<super::RelationshipsExportFilter>,
    /// `limit`.
    ///
    /// Maximum: 180000000
    pub limit: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(RelationshipsExportQueryConditions {
    "filters" Any filters,
    "limit" Int limit,
});

rt::setters!(RelationshipsExportQueryConditions {
    0 filters with_filters(super::RelationshipsExportFilter) clear_filters,
    1 limit with_limit(i64) clear_limit,
});
