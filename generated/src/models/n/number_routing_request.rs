// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NumberRoutingRequest`.
#[non_exhaustive]
pub struct NumberRoutingRequest {
    /// `numberId`.
    pub number_id: Option<String>,
    /// `organizationId`.
    pub organization_id: Option<String>,
    /// `targetRegion`.
    pub target_region: Option<String>,
    __marks: rt::Marks,
}

rt::model!(NumberRoutingRequest {
    "numberId" Str number_id,
    "organizationId" Str organization_id,
    "targetRegion" Str target_region,
});

rt::setters!(NumberRoutingRequest {
    0 number_id with_number_id(impl Into<String>) clear_number_id,
    1 organization_id with_organization_id(impl Into<String>) clear_organization_id,
    2 target_region with_target_region(impl Into<String>) clear_target_region,
});
