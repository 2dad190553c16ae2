// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTableExecutionResponse`.
#[non_exhaustive]
pub struct DecisionTableExecutionResponse {
    /// `rowExecutionOutputs`.
    pub row_execution_outputs: Option<Vec<super::DecisionTableRowExecutionOutput>>,
    /// `table`.
    pub table: Option<super::DecisionTableVersionEntity>,
    /// `topMatchRows`.
    pub top_match_rows: Option<Vec<super::DecisionTableRowEntityRef>>,
    /// `totalMatchRowCount`.
    pub total_match_row_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DecisionTableExecutionResponse {
    "rowExecutionOutputs" Any row_execution_outputs,
    "table" Any table,
    "topMatchRows" Any top_match_rows,
    "totalMatchRowCount" Int total_match_row_count,
});
