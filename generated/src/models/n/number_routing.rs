// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NumberRouting`.
#[non_exhaustive]
pub struct NumberRouting {
    /// `activeOrganizationId`.
    pub active_organization_id: Option<String>,
    /// `carrierCode`.
    pub carrier_code: Option<String>,
    /// `linkedOrganizationIds`.
    pub linked_organization_ids: Option<Vec<String>>,
    /// `numberId`.
    pub number_id: Option<String>,
    /// `ownerOrganizationId`.
    pub owner_organization_id: Option<String>,
    /// `pendingOrganizationId`.
    pub pending_organization_id: Option<String>,
    /// `region`.
    pub region: Option<String>,
    /// `status`.
    pub status: Option<super::NumberRoutingStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`NumberRouting`](super::NumberRouting).
#[derive(Clone)]
#[non_exhaustive]
pub enum NumberRoutingStatus {
    /// `Normal`
    Normal,
    /// `Redirected`
    Redirected,
    /// `Pending`
    Pending,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(NumberRouting {
    "activeOrganizationId" Str active_organization_id,
    "carrierCode" Str carrier_code,
    "linkedOrganizationIds" Texts linked_organization_ids,
    "numberId" Str number_id,
    "ownerOrganizationId" Str owner_organization_id,
    "pendingOrganizationId" Str pending_organization_id,
    "region" Str region,
    "status" Enum status,
});

rt::open_enum!(NumberRoutingStatus {
    Normal = "Normal",
    Redirected = "Redirected",
    Pending = "Pending",
});
