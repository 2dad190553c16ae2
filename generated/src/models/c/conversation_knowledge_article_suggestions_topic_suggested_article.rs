// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationKnowledgeArticleSuggestionsTopicSuggestedArticle`.
#[non_exhaustive]
pub struct ConversationKnowledgeArticleSuggestionsTopicSuggestedArticle {
    /// `documentId`.
    pub document_id: Option<String>,
    /// `knowledgeAnswer`.
    pub knowledge_answer: Option<
        super::ConversationKnowledgeArticleSuggestionsTopicKnowledgeAnswer,
    >,
    /// `metadata`.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// `snippets`.
    pub snippets: Option<Vec<String>>,
    /// `title`.
    pub title: Option<String>,
    /// `uri`.
    pub uri: Option<String>,
    /// `variationIds`.
    pub variation_ids: Option<Vec<String>>,
    /// `versionId`.
    pub version_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationKnowledgeArticleSuggestionsTopicSuggestedArticle {
    "documentId" Str document_id,
    "knowledgeAnswer" Any knowledge_answer,
    "metadata" Any metadata,
    "snippets" Texts snippets,
    "title" Str title,
    "uri" Str uri,
    "variationIds" Texts variation_ids,
    "versionId" Str version_id,
});
