// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchitectFlowNotificationFlowNotification`.
#[non_exhaustive]
pub struct ArchitectFlowNotificationFlowNotification {
    /// `checkedInVersion`.
    pub checked_in_version: Option<super::ArchitectFlowNotificationFlowVersion>,
    /// `currentOperation`.
    pub current_operation: Option<super::ArchitectFlowNotificationArchitectOperation>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `publishedVersion`.
    pub published_version: Option<super::ArchitectFlowNotificationFlowVersion>,
    /// `savedVersion`.
    pub saved_version: Option<super::ArchitectFlowNotificationFlowVersion>,
    __marks: rt::Marks,
}

rt::model!(ArchitectFlowNotificationFlowNotification {
    "checkedInVersion" Any checked_in_version,
    "currentOperation" Any current_operation,
    "deleted" Bool deleted,
    "description" Str description,
    "id" Str id,
    "name" Str name,
    "publishedVersion" Any published_version,
    "savedVersion" Any saved_version,
});
