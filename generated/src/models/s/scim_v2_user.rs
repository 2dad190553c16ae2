// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimV2User`.
#[non_exhaustive]
pub struct ScimV2User {
    /// `active`.
    pub active: Option<bool>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `emails`.
    pub emails: Option<Vec<super::ScimEmail>>,
    /// `externalId`.
    pub external_id: Option<String>,
    /// `groups`.
    pub groups: Option<Vec<super::ScimV2GroupReference>>,
    /// `id`.
    pub id: Option<String>,
    /// `meta`.
    pub meta: Option<super::ScimMetadata>,
    /// `password`.
    pub password: Option<String>,
    /// `phoneNumbers`.
    pub phone_numbers: Option<Vec<super::ScimPhoneNumber>>,
    /// `roles`.
    pub roles: Option<Vec<super::ScimUserRole>>,
    /// `schemas`.
    pub schemas: Option<Vec<String>>,
    /// `title`.
    pub title: Option<String>,
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
    pub urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: Option<
        super::ScimV2EnterpriseUser,
    >,
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`.
    pub urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user: Option<
        super::ScimUserExtensions,
    >,
    /// `userName`.
    pub user_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ScimV2User {
    "active" Bool active,
    "displayName" Str display_name,
    "emails" Any emails,
    "externalId" Str external_id,
    "groups" Any groups,
    "id" Str id,
    "meta" Any meta,
    "password" Str password,
    "phoneNumbers" Any phone_numbers,
    "roles" Any roles,
    "schemas" Texts schemas,
    "title" Str title,
    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" Any urn_ietf_params_scim_schemas_extension_enterprise_2_0_user,
    "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" Any urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user,
    "userName" Str user_name,
});

rt::setters!(ScimV2User {
    0 active with_active(bool) clear_active,
    1 display_name with_display_name(impl Into<String>) clear_display_name,
    2 emails with_emails(Vec<super::ScimEmail>) clear_emails,
    3 external_id with_external_id(impl Into<String>) clear_external_id,
    4 groups with_groups(Vec<super::ScimV2GroupReference>) clear_groups,
    5 id with_id(impl Into<String>) clear_id,
    6 meta with_meta(super::ScimMetadata) clear_meta,
    7 password with_password(impl Into<String>) clear_password,
    8 phone_numbers with_phone_numbers(Vec<super::ScimPhoneNumber>) clear_phone_numbers,
    9 roles with_roles(Vec<super::ScimUserRole>) clear_roles,
    10 schemas with_schemas(Vec<String>) clear_schemas,
    11 title with_title(impl Into<String>) clear_title,
    12 urn_ietf_params_scim_schemas_extension_enterprise_2_0_user with_urn_ietf_params_scim_schemas_extension_enterprise_2_0_user(super::ScimV2EnterpriseUser) clear_urn_ietf_params_scim_schemas_extension_enterprise_2_0_user,
    13 urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user with_urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user(super::ScimUserExtensions) clear_urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user,
    14 user_name with_user_name(impl Into<String>) clear_user_name,
});
