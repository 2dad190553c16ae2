// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PutDecisionTableRowRequest`.
#[non_exhaustive]
pub struct PutDecisionTableRowRequest {
    /// `inputs`.
    pub inputs: Option<
        std::collections::BTreeMap<String, super::DecisionTableRowParameterValue>,
    >,
    /// `outputs`.
    pub outputs: Option<
        std::collections::BTreeMap<String, super::DecisionTableRowParameterValue>,
    >,
    __marks: rt::Marks,
}

rt::model!(PutDecisionTableRowRequest {
    "inputs" Any inputs,
    "outputs" Any outputs,
});

rt::setters!(PutDecisionTableRowRequest {
    0 inputs with_inputs(std::collections::BTreeMap<String, super::DecisionTableRowParameterValue>) clear_inputs,
    1 outputs with_outputs(std::collections::BTreeMap<String, super::DecisionTableRowParameterValue>) clear_outputs,
});
