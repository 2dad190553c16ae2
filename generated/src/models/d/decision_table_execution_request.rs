// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTableExecutionRequest`.
///
/// The service requires `inputs` in requests.
#[non_exhaustive]
pub struct DecisionTableExecutionRequest {
    /// `inputs`, required.
    pub inputs: Option<std::collections::BTreeMap<String, rt::Value>>,
    __marks: rt::Marks,
}

rt::model!(DecisionTableExecutionRequest {
    "inputs" Any inputs,
});

rt::setters!(DecisionTableExecutionRequest {
    0 inputs with_inputs(std::collections::BTreeMap<String, rt::Value>) clear_inputs,
});
