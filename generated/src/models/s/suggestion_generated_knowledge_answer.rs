// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SuggestionGeneratedKnowledgeAnswer`.
#[non_exhaustive]
pub struct SuggestionGeneratedKnowledgeAnswer {
    /// `knowledgeAnswerGenerated`.
    pub knowledge_answer_generated: Option<String>,
    /// `searchId`.
    pub search_id: Option<String>,
    /// `suggestedSearchChunks`.
    pub suggested_search_chunks: Option<Vec<super::SuggestedSearchChunk>>,
    __marks: rt::Marks,
}

rt::model!(SuggestionGeneratedKnowledgeAnswer {
    "knowledgeAnswerGenerated" Str knowledge_answer_generated,
    "searchId" Str search_id,
    "suggestedSearchChunks" Any suggested_search_chunks,
});
