// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateDecisionTableRowRequest`.
///
/// The service requires `inputs`, `outputs` in requests.
#[non_exhaustive]
pub struct CreateDecisionTableRowRequest {
    /// `inputs`, required.
    pub inputs: Option<
        std::collections::BTreeMap<String, super::DecisionTableRowParameterValue>,
    >,
    /// `outputs`, required.
    pub outputs: Option<
        std::collections::BTreeMap<String, super::DecisionTableRowParameterValue>,
    >,
    /// `rowIndex`.
    pub row_index: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CreateDecisionTableRowRequest {
    "inputs" Any inputs,
    "outputs" Any outputs,
    "rowIndex" Int row_index,
});

rt::setters!(CreateDecisionTableRowRequest {
    0 inputs with_inputs(std::collections::BTreeMap<String, super::DecisionTableRowParameterValue>) clear_inputs,
    1 outputs with_outputs(std::collections::BTreeMap<String, super::DecisionTableRowParameterValue>) clear_outputs,
    2 row_index with_row_index(i64) clear_row_index,
});
