// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeSettingsResponse`.
#[non_exhaustive]
pub struct KnowledgeSettingsResponse {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `filter`.
    pub filter: Option<super::V3SourceTagFilter>,
    /// `generationSetting`.
    pub generation_setting: Option<super::KnowledgeGenerationSetting>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sources`.
    pub sources: Option<Vec<super::V3SourceRef>>,
    /// `stateful`.
    pub stateful: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeSettingsResponse {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "filter" Any filter,
    "generationSetting" Any generation_setting,
    "id" Str id,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "selfUri" Str self_uri,
    "sources" Any sources,
    "stateful" Bool stateful,
});
