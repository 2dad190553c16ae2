// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchitectFlowNotificationFlowVersion`.
#[non_exhaustive]
pub struct ArchitectFlowNotificationFlowVersion {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ArchitectFlowNotificationFlowVersion {
    "id" Str id,
});
