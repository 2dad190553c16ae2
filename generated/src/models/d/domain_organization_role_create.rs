// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DomainOrganizationRoleCreate`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct DomainOrganizationRoleCreate {
    /// `addonLicenses`.
    pub addon_licenses: Option<Vec<String>>,
    /// `base`.
    pub base: Option<bool>,
    /// `baseLicense`.
    pub base_license: Option<String>,
    /// `dateLicenseLastUpdated`.
    pub date_license_last_updated: Option<rt::DateTime>,
    /// `default`.
    pub default: Option<bool>,
    /// `defaultRoleId`.
    pub default_role_id: Option<String>,
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
    /// `roleNeedsUpdate`.
    pub role_needs_update: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `unusedPermissions`.
    pub unused_permissions: Option<Vec<String>>,
    /// `userCount`.
    pub user_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DomainOrganizationRoleCreate {
    "addonLicenses" Texts addon_licenses,
    "base" Bool base,
    "baseLicense" Str base_license,
    "dateLicenseLastUpdated" DateTime date_license_last_updated,
    "default" Bool default,
    "defaultRoleId" Str default_role_id,
    "description" Str description,
    "id" Str id,
    "name" Str name,
    "permissionPolicies" Any permission_policies,
    "permissions" Texts permissions,
    "roleNeedsUpdate" Bool role_needs_update,
    "selfUri" Str self_uri,
    "unusedPermissions" Texts unused_permissions,
    "userCount" Int user_count,
});

rt::setters!(DomainOrganizationRoleCreate {
    0 addon_licenses with_addon_licenses(Vec<String>) clear_addon_licenses,
    1 base with_base(bool) clear_base,
    2 base_license with_base_license(impl Into<String>) clear_base_license,
    3 date_license_last_updated with_date_license_last_updated(impl Into<rt::DateTime>) clear_date_license_last_updated,
    4 default with_default(bool) clear_default,
    5 default_role_id with_default_role_id(impl Into<String>) clear_default_role_id,
    6 description with_description(impl Into<String>) clear_description,
    7 id with_id(impl Into<String>) clear_id,
    8 name with_name(impl Into<String>) clear_name,
    9 permission_policies with_permission_policies(Vec<super::DomainPermissionPolicy>) clear_permission_policies,
    10 permissions with_permissions(Vec<String>) clear_permissions,
    11 role_needs_update with_role_needs_update(bool) clear_role_needs_update,
    12 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    13 unused_permissions with_unused_permissions(Vec<String>) clear_unused_permissions,
    14 user_count with_user_count(i64) clear_user_count,
});
