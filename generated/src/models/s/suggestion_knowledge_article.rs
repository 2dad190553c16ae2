// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SuggestionKnowledgeArticle`.
#[non_exhaustive]
pub struct SuggestionKnowledgeArticle {
    /// `document`.
    pub document: Option<super::AddressableEntityRef>,
    /// `knowledgeAnswer`.
    pub knowledge_answer: Option<super::SuggestionKnowledgeAnswer>,
    /// `snippets`.
    pub snippets: Option<Vec<String>>,
    /// `title`.
    pub title: Option<String>,
    /// `variations`.
    pub variations: Option<Vec<super::AddressableEntityRef>>,
    /// `version`.
    pub version: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(SuggestionKnowledgeArticle {
    "document" Any document,
    "knowledgeAnswer" Any knowledge_answer,
    "snippets" Texts snippets,
    "title" Str title,
    "variations" Any variations,
    "version" Any version,
});
