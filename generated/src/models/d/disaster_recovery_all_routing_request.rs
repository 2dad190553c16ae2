// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DisasterRecoveryAllRoutingRequest`.
///
/// The service requires `sourceOrganizationId`, `switchOrganizationId`, `targetRegion` in requests.
#[non_exhaustive]
pub struct DisasterRecoveryAllRoutingRequest {
    /// `sourceOrganizationId`, required.
    pub source_organization_id: Option<String>,
    /// `switchOrganizationId`, required.
    pub switch_organization_id: Option<String>,
    /// `targetRegion`, required.
    pub target_region: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DisasterRecoveryAllRoutingRequest {
    "sourceOrganizationId" Str source_organization_id,
    "switchOrganizationId" Str switch_organization_id,
    "targetRegion" Str target_region,
});

rt::setters!(DisasterRecoveryAllRoutingRequest {
    0 source_organization_id with_source_organization_id(impl Into<String>) clear_source_organization_id,
    1 switch_organization_id with_switch_organization_id(impl Into<String>) clear_switch_organization_id,
    2 target_region with_target_region(impl Into<String>) clear_target_region,
});
