// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentSuggestionResultDocument`.
#[non_exhaustive]
pub struct KnowledgeDocumentSuggestionResultDocument {
    /// `id`, required.
    pub id: Option<String>,
    /// `knowledgeBase`, required.
    pub knowledge_base: Option<super::KnowledgeBaseReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `title`, required.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeDocumentSuggestionResultDocument {
    "id" Str id,
    "knowledgeBase" Any knowledge_base,
    "selfUri" Str self_uri,
    "title" Str title,
});
