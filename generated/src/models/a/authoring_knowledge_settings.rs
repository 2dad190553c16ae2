// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuthoringKnowledgeSettings`.
#[non_exhaustive]
pub struct AuthoringKnowledgeSettings {
    /// `description`.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 300 characters
    pub description: Option<String>,
    /// `inheritFromExternal`.
    pub inherit_from_external: Option<bool>,
    /// `knowledgeId`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{12}
    pub knowledge_id: Option<String>,
    /// `knowledgeType`.
    pub knowledge_type: Option<super::AuthoringKnowledgeSettingsKnowledgeType>,
    __marks: rt::Marks,
}
/// The values of `knowledgeType` in [`AuthoringKnowledgeSettings`](super::AuthoringKnowledgeSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthoringKnowledgeSettingsKnowledgeType {
    /// `Standard`
    Standard,
    /// `Enhanced`
    Enhanced,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AuthoringKnowledgeSettings {
    "description" Str description,
    "inheritFromExternal" Bool inherit_from_external,
    "knowledgeId" Str knowledge_id,
    "knowledgeType" Enum knowledge_type,
});

rt::setters!(AuthoringKnowledgeSettings {
    0 description with_description(impl Into<String>) clear_description,
    1 inherit_from_external with_inherit_from_external(bool) clear_inherit_from_external,
    2 knowledge_id with_knowledge_id(impl Into<String>) clear_knowledge_id,
    3 knowledge_type with_knowledge_type(impl Into<super::AuthoringKnowledgeSettingsKnowledgeType>) clear_knowledge_type,
});

rt::open_enum!(AuthoringKnowledgeSettingsKnowledgeType {
    Standard = "Standard",
    Enhanced = "Enhanced",
});
