// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResponseConfig`.
#[non_exhaustive]
pub struct ResponseConfig {
    /// `successTemplate`.
    pub success_template: Option<String>,
    /// `successTemplateUri`.
    pub success_template_uri: Option<String>,
    /// `translationMap`.
    pub translation_map: Option<std::collections::BTreeMap<String, String>>,
    /// `translationMapDefaults`.
    pub translation_map_defaults: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(ResponseConfig {
    "successTemplate" Str success_template,
    "successTemplateUri" Str success_template_uri,
    "translationMap" Any translation_map,
    "translationMapDefaults" Any translation_map_defaults,
});

rt::setters!(ResponseConfig {
    0 success_template with_success_template(impl Into<String>) clear_success_template,
    1 success_template_uri with_success_template_uri(impl Into<String>) clear_success_template_uri,
    2 translation_map with_translation_map(std::collections::BTreeMap<String, String>) clear_translation_map,
    3 translation_map_defaults with_translation_map_defaults(std::collections::BTreeMap<String, String>) clear_translation_map_defaults,
});
