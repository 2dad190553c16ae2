// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchitectFlowNotificationHomeOrganization`.
#[non_exhaustive]
pub struct ArchitectFlowNotificationHomeOrganization {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `thirdPartyOrgName`.
    pub third_party_org_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ArchitectFlowNotificationHomeOrganization {
    "id" Str id,
    "name" Str name,
    "thirdPartyOrgName" Str third_party_org_name,
});
