// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ServiceNowSettings`.
#[non_exhaustive]
pub struct ServiceNowSettings {
    /// `baseUrl`.
    pub base_url: Option<String>,
    /// `categories`.
    pub categories: Option<Vec<String>>,
    /// `knowledgeBaseIds`.
    pub knowledge_base_ids: Option<Vec<String>>,
    /// `language`.
    pub language: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ServiceNowSettings {
    "baseUrl" Str base_url,
    "categories" Texts categories,
    "knowledgeBaseIds" Texts knowledge_base_ids,
    "language" Str language,
});

rt::setters!(ServiceNowSettings {
    0 base_url with_base_url(impl Into<String>) clear_base_url,
    1 categories with_categories(Vec<String>) clear_categories,
    2 knowledge_base_ids with_knowledge_base_ids(Vec<String>) clear_knowledge_base_ids,
    3 language with_language(impl Into<String>) clear_language,
});
