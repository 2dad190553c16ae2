// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeSettings`.
#[non_exhaustive]
pub struct KnowledgeSettings {
    /// `description`.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 300 characters
    pub description: Option<String>,
    /// `knowledgeId`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{12}
    pub knowledge_id: Option<String>,
    /// `knowledgeType`.
    pub knowledge_type: Option<super::KnowledgeSettingsKnowledgeType>,
    __marks: rt::Marks,
}
/// The values of `knowledgeType` in [`KnowledgeSettings`](super::KnowledgeSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeSettingsKnowledgeType {
    /// `Standard`
    Standard,
    /// `Enhanced`
    Enhanced,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeSettings {
    "description" Str description,
    "knowledgeId" Str knowledge_id,
    "knowledgeType" Enum knowledge_type,
});

rt::setters!(KnowledgeSettings {
    0 description with_description(impl Into<String>) clear_description,
    1 knowledge_id with_knowledge_id(impl Into<String>) clear_knowledge_id,
    2 knowledge_type with_knowledge_type(impl Into<super::KnowledgeSettingsKnowledgeType>) clear_knowledge_type,
});

rt::open_enum!(KnowledgeSettingsKnowledgeType {
    Standard = "Standard",
    Enhanced = "Enhanced",
});
