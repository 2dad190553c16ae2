// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowDiagnosticInfo`.
#[non_exhaustive]
pub struct FlowDiagnosticInfo {
    /// `lastActionId`.
    pub last_action_id: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(FlowDiagnosticInfo {
    "lastActionId" Int last_action_id,
});
