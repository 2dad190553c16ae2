// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeSettingsRequest`.
///
/// The service requires `name`, `sources` in requests.
#[non_exhaustive]
pub struct KnowledgeSettingsRequest {
    /// `description`.
    pub description: Option<String>,
    /// `filter`.
    pub filter: Option<super::V3SourceTagFilter>,
    /// `generationSetting`.
    pub generation_setting: Option<super::KnowledgeGenerationSetting>,
    /// `name`, required.
    pub name: Option<String>,
    /// `sources`, required.
    pub sources: Option<Vec<super::V3SourceRef>>,
    /// `stateful`.
    pub stateful: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeSettingsRequest {
    "description" Str description,
    "filter" Any filter,
    "generationSetting" Any generation_setting,
    "name" Str name,
    "sources" Any sources,
    "stateful" Bool stateful,
});

rt::setters!(KnowledgeSettingsRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 filter with_filter(super::V3SourceTagFilter) clear_filter,
    2 generation_setting with_generation_setting(super::KnowledgeGenerationSetting) clear_generation_setting,
    3 name with_name(impl Into<String>) clear_name,
    4 sources with_sources(Vec<super::V3SourceRef>) clear_sources,
    5 stateful with_stateful(bool) clear_stateful,
});
