// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContext`.
#[non_exhaustive]
pub struct ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContext {
    /// `knowledgeClassification`.
    pub knowledge_classification: Option<
        super::ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContextKnowledgeClassification,
    >,
    /// `reformulatedQuery`.
    pub reformulated_query: Option<String>,
    __marks: rt::Marks,
}
/// The values of `knowledgeClassification` in [`ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContext`](super::ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContext).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContextKnowledgeClassification {
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

rt::model!(ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContext {
    "knowledgeClassification" Enum knowledge_classification,
    "reformulatedQuery" Str reformulated_query,
});

rt::open_enum!(ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContextKnowledgeClassification {
    Unknown = "Unknown",
    Yes = "Yes",
    No = "No",
    Maybe = "Maybe",
});
