// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrganizationLinkApprovalRequest`.
///
/// The service requires `approval` in requests.
#[non_exhaustive]
pub struct OrganizationLinkApprovalRequest {
    /// `approval`, required.
    pub approval: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(OrganizationLinkApprovalRequest {
    "approval" Bool approval,
});

rt::setters!(OrganizationLinkApprovalRequest {
    0 approval with_approval(bool) clear_approval,
});
