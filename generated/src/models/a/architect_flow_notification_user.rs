// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchitectFlowNotificationUser`.
#[non_exhaustive]
pub struct ArchitectFlowNotificationUser {
    /// `homeOrg`.
    pub home_org: Option<super::ArchitectFlowNotificationHomeOrganization>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ArchitectFlowNotificationUser {
    "homeOrg" Any home_org,
    "id" Str id,
    "name" Str name,
});
