// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrganizationLink`.
#[non_exhaustive]
pub struct OrganizationLink {
    /// `sourceOrganizationId`, required.
    pub source_organization_id: Option<String>,
    /// `sourceRegion`, required.
    pub source_region: Option<String>,
    /// `status`.
    pub status: Option<super::OrganizationLinkStatus>,
    /// `targetOrganizationId`, required.
    pub target_organization_id: Option<String>,
    /// `targetRegion`, required.
    pub target_region: Option<String>,
    __marks: rt::Marks,
}
/// The values of `status` in [`OrganizationLink`](super::OrganizationLink).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationLinkStatus {
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

rt::model!(OrganizationLink {
    "sourceOrganizationId" Str source_organization_id,
    "sourceRegion" Str source_region,
    "status" Enum status,
    "targetOrganizationId" Str target_organization_id,
    "targetRegion" Str target_region,
});

rt::open_enum!(OrganizationLinkStatus {
    Approved = "Approved",
    Pending = "Pending",
    ApprovalPending = "ApprovalPending",
    Rejected = "Rejected",
});
