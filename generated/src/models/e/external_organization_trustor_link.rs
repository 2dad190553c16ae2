// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalOrganizationTrustorLink`.
#[non_exhaustive]
pub struct ExternalOrganizationTrustorLink {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `division`.
    pub division: Option<super::WritableStarrableDivision>,
    /// `externalOrganizationId`.
    pub external_organization_id: Option<String>,
    /// `externalOrganizationUri`.
    pub external_organization_uri: Option<String>,
    /// `trustorOrgId`.
    pub trustor_org_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalOrganizationTrustorLink {
    "dateCreated" DateTime date_created,
    "division" Any division,
    "externalOrganizationId" Str external_organization_id,
    "externalOrganizationUri" Str external_organization_uri,
    "trustorOrgId" Str trustor_org_id,
});
