// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkUpdateDecisionTableRowsRequest`.
///
/// The service requires `rows` in requests.
#[non_exhaustive]
pub struct BulkUpdateDecisionTableRowsRequest {
    /// `rows`, required.
    pub rows: Option<Vec<super::Row>>,
    __marks: rt::Marks,
}

rt::model!(BulkUpdateDecisionTableRowsRequest {
    "rows" Any rows,
});

rt::setters!(BulkUpdateDecisionTableRowsRequest {
    0 rows with_rows(Vec<super::Row>) clear_rows,
});
