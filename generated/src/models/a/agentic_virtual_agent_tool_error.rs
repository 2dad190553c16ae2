// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentToolError`.
#[non_exhaustive]
pub struct AgenticVirtualAgentToolError {
    /// `instruction`.
    pub instruction: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AgenticVirtualAgentToolError {
    "instruction" Str instruction,
    "type" Str r#type,
});
