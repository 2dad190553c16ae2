// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateDecisionTableColumnsRequest`.
///
/// The service requires `inputs`, `outputs` in requests.
#[non_exhaustive]
pub struct CreateDecisionTableColumnsRequest {
    /// `inputs`, required.
    pub inputs: Option<Vec<super::DecisionTableInputColumnRequest>>,
    /// `outputs`, required.
    pub outputs: Option<Vec<super::DecisionTableOutputColumnRequest>>,
    __marks: rt::Marks,
}

rt::model!(CreateDecisionTableColumnsRequest {
    "inputs" Any inputs,
    "outputs" Any outputs,
});

rt::setters!(CreateDecisionTableColumnsRequest {
    0 inputs with_inputs(Vec<super::DecisionTableInputColumnRequest>) clear_inputs,
    1 outputs with_outputs(Vec<super::DecisionTableOutputColumnRequest>) clear_outputs,
});
