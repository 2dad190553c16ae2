// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentGuardrailInstruction`.
#[non_exhaustive]
pub struct AgenticVirtualAgentGuardrailInstruction {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `instruction`, required.
    pub instruction: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AgenticVirtualAgentGuardrailInstruction {
    "enabled" Bool enabled,
    "instruction" Str instruction,
});
