// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrganizationLinkResponse`.
#[non_exhaustive]
pub struct OrganizationLinkResponse {
    /// `sourceOrganizationId`.
    pub source_organization_id: Option<String>,
    /// `sourceRegion`.
    pub source_region: Option<String>,
    /// `status`.
    pub status: Option<super::OrganizationLinkResponseStatus>,
    /// `targetName`.
    pub target_name: Option<String>,
    /// `targetOrganizationId`.
    pub target_organization_id: Option<String>,
    /// `targetRegion`.
    pub target_region: Option<String>,
    __marks: rt::Marks,
}
/// The values of `status` in [`OrganizationLinkResponse`](super::OrganizationLinkResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationLinkResponseStatus {
    /// `Approved`
    Approved,
    /// `Pending`
    Pending,
    /// `ApprovalPending`
    ApprovalPending,
    /// `Rejected`
    Rejected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OrganizationLinkResponse {
    "sourceOrganizationId" Str source_organization_id,
    "sourceRegion" Str source_region,
    "status" Enum status,
    "targetName" Str target_name,
    "targetOrganizationId" Str target_organization_id,
    "targetRegion" Str target_region,
});

rt::open_enum!(OrganizationLinkResponseStatus {
    Approved = "Approved",
    Pending = "Pending",
    ApprovalPending = "ApprovalPending",
    Rejected = "Rejected",
});
