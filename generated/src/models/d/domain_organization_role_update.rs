// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DomainOrganizationRoleUpdate`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct DomainOrganizationRoleUpdate {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `permissionPolicies`.
    pub permission_policies: Option<Vec<super::DomainPermissionPolicy>>,
    /// `permissions`.
    pub permissions: Option<Vec<String>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DomainOrganizationRoleUpdate {
    "description" Str description,
    "id" Str id,
    "name" Str name,
    "permissionPolicies" Any permission_policies,
    "permissions" Texts permissions,
    "selfUri" Str self_uri,
});

rt::setters!(DomainOrganizationRoleUpdate {
    0 description with_description(impl Into<String>) clear_description,
    1 id with_id(impl Into<String>) clear_id,
    2 name with_name(impl Into<String>) clear_name,
    3 permission_policies with_permission_policies(Vec<super::DomainPermissionPolicy>) clear_permission_policies,
    4 permissions with_permissions(Vec<String>) clear_permissions,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
