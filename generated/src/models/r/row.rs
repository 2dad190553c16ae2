// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Row`.
///
/// The service requires `inputs`, `outputs`, `rowId` in requests.
#[non_exhaustive]
pub struct Row {
    /// `inputs`, required.
    pub inputs: Option<
        std::collections::BTreeMap<String, super::DecisionTableRowParameterValue>,
    >,
    /// `outputs`, required.
    pub outputs: Option<
        std::collections::BTreeMap<String, super::DecisionTableRowParameterValue>,
    >,
    /// `rowId`, required.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{12}
    pub row_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Row {
    "inputs" Any inputs,
    "outputs" Any outputs,
    "rowId" Str row_id,
});

rt::setters!(Row {
    0 inputs with_inputs(std::collections::BTreeMap<String, super::DecisionTableRowParameterValue>) clear_inputs,
    1 outputs with_outputs(std::collections::BTreeMap<String, super::DecisionTableRowParameterValue>) clear_outputs,
    2 row_id with_row_id(impl Into<String>) clear_row_id,
});
