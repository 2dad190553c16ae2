// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NumberRoutingResetOrganizationRequest`.
///
/// The service requires `resetOrganizationId` in requests.
#[non_exhaustive]
pub struct NumberRoutingResetOrganizationRequest {
    /// `resetOrganizationId`, required.
    pub reset_organization_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(NumberRoutingResetOrganizationRequest {
    "resetOrganizationId" Str reset_organization_id,
});

rt::setters!(NumberRoutingResetOrganizationRequest {
    0 reset_organization_id with_reset_organization_id(impl Into<String>) clear_reset_organization_id,
});
