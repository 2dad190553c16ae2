// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentVersionSettings`.
#[non_exhaustive]
pub struct AgenticVirtualAgentVersionSettings {
    /// `comfortStatement`.
    pub comfort_statement: Option<super::AgenticVirtualAgentComfortStatementSettings>,
    __marks: rt::Marks,
}

rt::model!(AgenticVirtualAgentVersionSettings {
    "comfortStatement" Any comfort_statement,
});
