// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentDataActionSchemas`.
#[non_exhaustive]
pub struct AgenticVirtualAgentDataActionSchemas {
    /// `inputs`.
    pub inputs: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `outputs`.
    pub outputs: Option<std::collections::BTreeMap<String, rt::Value>>,
    __marks: rt::Marks,
}

rt::model!(AgenticVirtualAgentDataActionSchemas {
    "inputs" Any inputs,
    "outputs" Any outputs,
});
