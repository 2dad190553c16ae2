// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExecutionDataGlobalSettingsResponse`.
#[non_exhaustive]
pub struct ExecutionDataGlobalSettingsResponse {
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `modifiedByClient`.
    pub modified_by_client: Option<super::DomainEntityRef>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExecutionDataGlobalSettingsResponse {
    "dateModified" DateTime date_modified,
    "enabled" Bool enabled,
    "id" Str id,
    "modifiedBy" Any modified_by,
    "modifiedByClient" Any modified_by_client,
    "name" Str name,
    "selfUri" Str self_uri,
});
