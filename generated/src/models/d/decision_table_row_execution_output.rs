// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTableRowExecutionOutput`.
#[non_exhaustive]
pub struct DecisionTableRowExecutionOutput {
    /// `outputs`, required.
    pub outputs: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `rowId`, required.
    pub row_id: Option<String>,
    /// `rowIndex`, required.
    pub row_index: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DecisionTableRowExecutionOutput {
    "outputs" Any outputs,
    "rowId" Str row_id,
    "rowIndex" Int row_index,
});
