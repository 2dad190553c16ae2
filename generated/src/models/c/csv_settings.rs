// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CsvSettings`.
///
/// The service requires `mappings` in requests.
#[non_exhaustive]
pub struct CsvSettings {
    /// `externalSettingsId`.
    pub external_settings_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `mappings`, required.
    pub mappings: Option<Vec<super::CsvMappingEntry>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CsvSettings {
    "externalSettingsId" Str external_settings_id,
    "id" Str id,
    "mappings" Any mappings,
    "selfUri" Str self_uri,
});

rt::setters!(CsvSettings {
    0 external_settings_id with_external_settings_id(impl Into<String>) clear_external_settings_id,
    1 id with_id(impl Into<String>) clear_id,
    2 mappings with_mappings(Vec<super::CsvMappingEntry>) clear_mappings,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
