// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchitectDependencyTrackingBuildNotificationUser`.
#[non_exhaustive]
pub struct ArchitectDependencyTrackingBuildNotificationUser {
    /// `homeOrg`.
    pub home_org: Option<
        super::ArchitectDependencyTrackingBuildNotificationHomeOrganization,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ArchitectDependencyTrackingBuildNotificationUser {
    "homeOrg" Any home_org,
    "id" Str id,
    "name" Str name,
});
