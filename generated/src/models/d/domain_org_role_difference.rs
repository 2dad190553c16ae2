// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DomainOrgRoleDifference`.
#[non_exhaustive]
pub struct DomainOrgRoleDifference {
    /// `addedPermissionPolicies`.
    pub added_permission_policies: Option<Vec<super::DomainPermissionPolicy>>,
    /// `removedPermissionPolicies`.
    pub removed_permission_policies: Option<Vec<super::DomainPermissionPolicy>>,
    /// `roleFromDefault`.
    pub role_from_default: Option<super::DomainOrganizationRole>,
    /// `samePermissionPolicies`.
    pub same_permission_policies: Option<Vec<super::DomainPermissionPolicy>>,
    /// `userOrgRole`.
    pub user_org_role: Option<super::DomainOrganizationRole>,
    __marks: rt::Marks,
}

rt::model!(DomainOrgRoleDifference {
    "addedPermissionPolicies" Any added_permission_policies,
    "removedPermissionPolicies" Any removed_permission_policies,
    "roleFromDefault" Any role_from_default,
    "samePermissionPolicies" Any same_permission_policies,
    "userOrgRole" Any user_org_role,
});
