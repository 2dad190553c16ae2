// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkDeleteDecisionTableRowsRequest`.
///
/// The service requires `rowIds` in requests.
#[non_exhaustive]
pub struct BulkDeleteDecisionTableRowsRequest {
    /// `rowIds`, required.
    pub row_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(BulkDeleteDecisionTableRowsRequest {
    "rowIds" Texts row_ids,
});

rt::setters!(BulkDeleteDecisionTableRowsRequest {
    0 row_ids with_row_ids(Vec<String>) clear_row_ids,
});
