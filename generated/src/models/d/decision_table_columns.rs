// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTableColumns`.
#[non_exhaustive]
pub struct DecisionTableColumns {
    /// `inputs`.
    pub inputs: Option<Vec<super::DecisionTableInputColumn>>,
    /// `outputs`.
    pub outputs: Option<Vec<super::DecisionTableOutputColumn>>,
    __marks: rt::Marks,
}

rt::model!(DecisionTableColumns {
    "inputs" Any inputs,
    "outputs" Any outputs,
});
