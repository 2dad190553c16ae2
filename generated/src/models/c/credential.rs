// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Credential`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct Credential {
    /// `credentialFields`.
    pub credential_fields: Option<std::collections::BTreeMap<String, String>>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::CredentialType>,
    __marks: rt::Marks,
}

rt::model!(Credential {
    "credentialFields" Any credential_fields,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "type" Any r#type,
});

rt::setters!(Credential {
    0 credential_fields with_credential_fields(std::collections::BTreeMap<String, String>) clear_credential_fields,
    1 id with_id(impl Into<String>) clear_id,
    2 name with_name(impl Into<String>) clear_name,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    4 r#type with_type(super::CredentialType) clear_type,
});
