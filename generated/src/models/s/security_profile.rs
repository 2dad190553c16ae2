// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SecurityProfile`.
#[non_exhaustive]
pub struct SecurityProfile {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `permissions`.
    pub permissions: Option<Vec<String>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SecurityProfile {
    "id" Str id,
    "name" Str name,
    "permissions" Texts permissions,
    "selfUri" Str self_uri,
});

rt::setters!(SecurityProfile {
    0 id with_id(impl Into<String>) clear_id,
    1 name with_name(impl Into<String>) clear_name,
    2 permissions with_permissions(Vec<String>) clear_permissions,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
