// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentComfortStatementSettings`.
#[non_exhaustive]
pub struct AgenticVirtualAgentComfortStatementSettings {
    /// `enabled`.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(AgenticVirtualAgentComfortStatementSettings {
    "enabled" Bool enabled,
});
