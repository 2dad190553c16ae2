// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification`.
#[non_exhaustive]
pub struct ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification {
    /// `client`.
    pub client: Option<super::ArchitectDependencyTrackingBuildNotificationClient>,
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    /// `status`.
    pub status: Option<String>,
    /// `user`.
    pub user: Option<super::ArchitectDependencyTrackingBuildNotificationUser>,
    __marks: rt::Marks,
}

rt::model!(ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification {
    "client" Any client,
    "startTime" DateTime start_time,
    "status" Str status,
    "user" Any user,
});
