// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchitectPromptNotificationUser`.
#[non_exhaustive]
pub struct ArchitectPromptNotificationUser {
    /// `homeOrg`.
    pub home_org: Option<super::ArchitectPromptNotificationHomeOrganization>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ArchitectPromptNotificationUser {
    "homeOrg" Any home_org,
    "id" Str id,
    "name" Str name,
});
