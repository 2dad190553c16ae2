// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentGuardrails`.
#[non_exhaustive]
pub struct AgenticVirtualAgentGuardrails {
    /// `custom`.
    pub custom: Option<Vec<super::AgenticVirtualAgentGuardrailInstruction>>,
    __marks: rt::Marks,
}

rt::model!(AgenticVirtualAgentGuardrails {
    "custom" Any custom,
});
