// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateRowIndexRequest`.
///
/// The service requires `rowId`, `rowIndex` in requests.
#[non_exhaustive]
pub struct UpdateRowIndexRequest {
    /// `rowId`, required.
    pub row_id: Option<String>,
    /// `rowIndex`, required.
    pub row_index: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(UpdateRowIndexRequest {
    "rowId" Str row_id,
    "rowIndex" Int row_index,
});

rt::setters!(UpdateRowIndexRequest {
    0 row_id with_row_id(impl Into<String>) clear_row_id,
    1 row_index with_row_index(i64) clear_row_index,
});
