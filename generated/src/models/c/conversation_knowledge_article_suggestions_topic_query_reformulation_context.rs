// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContext`.
#[non_exhaustive]
pub struct ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContext {
    /// `knowledgeClassification`.
    pub knowledge_classification: Option<
        super::ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContextKnowledgeClassification,
    >,
    /// `reformulatedQuery`.
    pub reformulated_query: Option<String>,
    __marks: rt::Marks,
}
/// The values of `knowledgeClassification` in [`ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContext`](super::ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContext).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContextKnowledgeClassification {
    /// `Unknown`
    Unknown,
    /// `Yes`
    Yes,
    /// `No`
    No,
    /// `Maybe`
    Maybe,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContext {
    "knowledgeClassification" Enum knowledge_classification,
    "reformulatedQuery" Str reformulated_query,
});

rt::open_enum!(ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContextKnowledgeClassification {
    Unknown = "Unknown",
    Yes = "Yes",
    No = "No",
    Maybe = "Maybe",
});
