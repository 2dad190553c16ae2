// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateOrganizationLink`.
///
/// The service requires `targetOrganizationId`, `targetRegion` in requests.
#[non_exhaustive]
pub struct CreateOrganizationLink {
    /// `targetOrganizationId`, required.
    pub target_organization_id: Option<String>,
    /// `targetRegion`, required.
    pub target_region: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CreateOrganizationLink {
    "targetOrganizationId" Str target_organization_id,
    "targetRegion" Str target_region,
});

rt::setters!(CreateOrganizationLink {
    0 target_organization_id with_target_organization_id(impl Into<String>) clear_target_organization_id,
    1 target_region with_target_region(impl Into<String>) clear_target_region,
});
