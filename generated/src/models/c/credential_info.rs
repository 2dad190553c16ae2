// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CredentialInfo`.
#[non_exhaustive]
pub struct CredentialInfo {
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<super::CredentialType>,
    __marks: rt::Marks,
}

rt::model!(CredentialInfo {
    "createdDate" DateTime created_date,
    "id" Str id,
    "modifiedDate" DateTime modified_date,
    "name" Str name,
    "selfUri" Str self_uri,
    "type" Any r#type,
});

rt::setters!(CredentialInfo {
    0 created_date with_created_date(impl Into<rt::DateTime>) clear_created_date,
    1 id with_id(impl Into<String>) clear_id,
    2 modified_date with_modified_date(impl Into<rt::DateTime>) clear_modified_date,
    3 name with_name(impl Into<String>) clear_name,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    5 r#type with_type(super::CredentialType) clear_type,
});
