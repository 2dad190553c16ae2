// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserAuthorization`.
#[non_exhaustive]
pub struct UserAuthorization {
    /// `permissionPolicies`.
    pub permission_policies: Option<Vec<super::ResourcePermissionPolicy>>,
    /// `permissions`.
    pub permissions: Option<Vec<String>>,
    /// `roles`.
    pub roles: Option<Vec<super::DomainRole>>,
    /// `unusedRoles`.
    pub unused_roles: Option<Vec<super::DomainRole>>,
    __marks: rt::Marks,
}

rt::model!(UserAuthorization {
    "permissionPolicies" Any permission_policies,
    "permissions" Texts permissions,
    "roles" Any roles,
    "unusedRoles" Any unused_roles,
});

rt::setters!(UserAuthorization {
    0 permission_policies with_permission_policies(Vec<super::ResourcePermissionPolicy>) clear_permission_policies,
    1 permissions with_permissions(Vec<String>) clear_permissions,
    2 roles with_roles(Vec<super::DomainRole>) clear_roles,
    3 unused_roles with_unused_roles(Vec<super::DomainRole>) clear_unused_roles,
});
