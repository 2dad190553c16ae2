// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchitectFlowOutcomeNotificationFlowOutcomeNotification`.
#[non_exhaustive]
pub struct ArchitectFlowOutcomeNotificationFlowOutcomeNotification {
    /// `currentOperation`.
    pub current_operation: Option<
        super::ArchitectFlowOutcomeNotificationArchitectOperation,
    >,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ArchitectFlowOutcomeNotificationFlowOutcomeNotification {
    "currentOperation" Any current_operation,
    "description" Str description,
    "id" Str id,
    "name" Str name,
});
