// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkUpdateDecisionTableRowsResponse`.
#[non_exhaustive]
pub struct BulkUpdateDecisionTableRowsResponse {
    /// `rows`, required.
    pub rows: Option<Vec<super::DecisionTableRow>>,
    /// `totalUpdated`, required.
    pub total_updated: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(BulkUpdateDecisionTableRowsResponse {
    "rows" Any rows,
    "totalUpdated" Int total_updated,
});
