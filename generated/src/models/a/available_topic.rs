// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AvailableTopic`.
#[non_exhaustive]
pub struct AvailableTopic {
    /// `description`.
    pub description: Option<String>,
    /// `enforced`.
    pub enforced: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `permissionDetails`.
    pub permission_details: Option<Vec<super::PermissionDetails>>,
    /// `publicApiTemplateUriPaths`.
    pub public_api_template_uri_paths: Option<Vec<String>>,
    /// `requiresAnyValidator`.
    pub requires_any_validator: Option<bool>,
    /// `requiresCurrentUser`.
    pub requires_current_user: Option<bool>,
    /// `requiresCurrentUserOrPermission`.
    pub requires_current_user_or_permission: Option<bool>,
    /// `requiresDivisionPermissions`.
    pub requires_division_permissions: Option<bool>,
    /// `requiresPermissions`.
    pub requires_permissions: Option<Vec<String>>,
    /// `schema`.
    pub schema: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `topicParameters`.
    pub topic_parameters: Option<Vec<String>>,
    /// `transports`.
    pub transports: Option<Vec<String>>,
    /// `visibility`.
    pub visibility: Option<super::AvailableTopicVisibility>,
    __marks: rt::Marks,
}
/// The values of `visibility` in [`AvailableTopic`](super::AvailableTopic).
#[derive(Clone)]
#[non_exhaustive]
pub enum AvailableTopicVisibility {
    /// `Public`
    Public,
    /// `Preview`
    Preview,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AvailableTopic {
    "description" Str description,
    "enforced" Bool enforced,
    "id" Str id,
    "permissionDetails" Any permission_details,
    "publicApiTemplateUriPaths" Texts public_api_template_uri_paths,
    "requiresAnyValidator" Bool requires_any_validator,
    "requiresCurrentUser" Bool requires_current_user,
    "requiresCurrentUserOrPermission" Bool requires_current_user_or_permission,
    "requiresDivisionPermissions" Bool requires_division_permissions,
    "requiresPermissions" Texts requires_permissions,
    "schema" Any schema,
    "topicParameters" Texts topic_parameters,
    "transports" Texts transports,
    "visibility" Enum visibility,
});

rt::open_enum!(AvailableTopicVisibility {
    Public = "Public",
    Preview = "Preview",
});
