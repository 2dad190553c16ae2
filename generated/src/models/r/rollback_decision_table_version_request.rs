// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RollbackDecisionTableVersionRequest`.
#[non_exhaustive]
pub struct RollbackDecisionTableVersionRequest {
    /// `rollbackReason`.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 200 characters
    pub rollback_reason: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RollbackDecisionTableVersionRequest {
    "rollbackReason" Str rollback_reason,
});

rt::setters!(RollbackDecisionTableVersionRequest {
    0 rollback_reason with_rollback_reason(impl Into<String>) clear_rollback_reason,
});
