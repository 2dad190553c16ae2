// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IntegrationConfiguration`.
///
/// The service requires `advanced`, `credentials`, `name`, `notes`, `properties`, `version` in requests.
#[non_exhaustive]
pub struct IntegrationConfiguration {
    /// `advanced`, required.
    pub advanced: Option<rt::Value>,
    /// `credentials`, required.
    pub credentials: Option<std::collections::BTreeMap<String, super::CredentialInfo>>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `notes`, required.
    pub notes: Option<String>,
    /// `properties`, required.
    pub properties: Option<rt::Value>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(IntegrationConfiguration {
    "advanced" Json advanced,
    "credentials" Any credentials,
    "id" Str id,
    "name" Str name,
    "notes" Str notes,
    "properties" Json properties,
    "selfUri" Str self_uri,
    "version" Int version,
});

rt::setters!(IntegrationConfiguration {
    0 advanced with_advanced(rt::Value) clear_advanced,
    1 credentials with_credentials(std::collections::BTreeMap<String, super::CredentialInfo>) clear_credentials,
    2 id with_id(impl Into<String>) clear_id,
    3 name with_name(impl Into<String>) clear_name,
    4 notes with_notes(impl Into<String>) clear_notes,
    5 properties with_properties(rt::Value) clear_properties,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    7 version with_version(i64) clear_version,
});
