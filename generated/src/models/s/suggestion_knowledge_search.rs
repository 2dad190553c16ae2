// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SuggestionKnowledgeSearch`.
#[non_exhaustive]
pub struct SuggestionKnowledgeSearch {
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `document`.
    pub document: Option<super::AddressableEntityRef>,
    /// `knowledgeAnswer`.
    pub knowledge_answer: Option<super::SuggestionKnowledgeAnswer>,
    /// `searchId`.
    pub search_id: Option<String>,
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

rt::model!(SuggestionKnowledgeSearch {
    "confidence" Float confidence,
    "document" Any document,
    "knowledgeAnswer" Any knowledge_answer,
    "searchId" Str search_id,
    "snippets" Texts snippets,
    "title" Str title,
    "variations" Any variations,
    "version" Any version,
});
