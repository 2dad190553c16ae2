// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkAddDecisionTableRowsRequest`.
///
/// The service requires `rows` in requests.
#[non_exhaustive]
pub struct BulkAddDecisionTableRowsRequest {
    /// `rows`, required.
    pub rows: Option<Vec<super::CreateDecisionTableRowRequest>>,
    __marks: rt::Marks,
}

rt::model!(BulkAddDecisionTableRowsRequest {
    "rows" Any rows,
});

rt::setters!(BulkAddDecisionTableRowsRequest {
    0 rows with_rows(Vec<super::CreateDecisionTableRowRequest>) clear_rows,
});
