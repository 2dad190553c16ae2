// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkAddDecisionTableRowsResponse`.
#[non_exhaustive]
pub struct BulkAddDecisionTableRowsResponse {
    /// `rows`, required.
    pub rows: Option<Vec<super::DecisionTableRow>>,
    /// `totalCreated`, required.
    pub total_created: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(BulkAddDecisionTableRowsResponse {
    "rows" Any rows,
    "totalCreated" Int total_created,
});
