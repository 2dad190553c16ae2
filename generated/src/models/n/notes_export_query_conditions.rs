// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NotesExportQueryConditions`.
#[non_exhaustive]
pub struct NotesExportQueryConditions {
    /// `filters`.
    pub filters: Option<super::NotesExportFilter>,
    /// `limit`.
    ///
    /// Maximum: 180000000
    pub limit: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(NotesExportQueryConditions {
    "filters" Any filters,
    "limit" Int limit,
});

rt::setters!(NotesExportQueryConditions {
    0 filters with_filters(super::NotesExportFilter) clear_filters,
    1 limit with_limit(i64) clear_limit,
});
