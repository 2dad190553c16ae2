// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchitectPromptNotificationHomeOrganization`.
#[non_exhaustive]
pub struct ArchitectPromptNotificationHomeOrganization {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `thirdPartyOrgName`.
    pub third_party_org_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ArchitectPromptNotificationHomeOrganization {
    "id" Str id,
    "name" Str name,
    "thirdPartyOrgName" Str third_party_org_name,
});
