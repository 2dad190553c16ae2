// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateDecisionTableColumnsRequest`.
#[non_exhaustive]
pub struct UpdateDecisionTableColumnsRequest {
    /// `inputs`.
    pub inputs: Option<Vec<super::DecisionTableInputColumnRequest>>,
    /// `outputs`.
    pub outputs: Option<Vec<super::DecisionTableOutputColumnRequest>>,
    __marks: rt::Marks,
}

rt::model!(UpdateDecisionTableColumnsRequest {
    "inputs" Any inputs,
    "outputs" Any outputs,
});

rt::setters!(UpdateDecisionTableColumnsRequest {
    0 inputs with_inputs(Vec<super::DecisionTableInputColumnRequest>) clear_inputs,
    1 outputs with_outputs(Vec<super::DecisionTableOutputColumnRequest>) clear_outputs,
});
