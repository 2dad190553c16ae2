// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuthzGrantRole`.
#[non_exhaustive]
pub struct AuthzGrantRole {
    /// `default`.
    pub default: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `policies`.
    pub policies: Option<Vec<super::AuthzGrantPolicy>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AuthzGrantRole {
    "default" Bool default,
    "description" Str description,
    "id" Str id,
    "name" Str name,
    "policies" Any policies,
    "selfUri" Str self_uri,
});
