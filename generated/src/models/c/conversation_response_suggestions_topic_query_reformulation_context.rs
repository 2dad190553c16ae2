// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationResponseSuggestionsTopicQueryReformulationContext`.
#[non_exhaustive]
pub struct ConversationResponseSuggestionsTopicQueryReformulationContext {
    /// `knowledgeClassification`.
    pub knowledge_classification: Option<
        super::ConversationResponseSuggestionsTopicQueryReformulationContextKnowledgeClassification,
    >,
    /// `reformulatedQuery`.
    pub reformulated_query: Option<String>,
    __marks: rt::Marks,
}
/// The values of `knowledgeClassification` in [`ConversationResponseSuggestionsTopicQueryReformulationContext`](super::ConversationResponseSuggestionsTopicQueryReformulationContext).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationResponseSuggestionsTopicQueryReformulationContextKnowledgeClassification {
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

rt::model!(ConversationResponseSuggestionsTopicQueryReformulationContext {
    "knowledgeClassification" Enum knowledge_classification,
    "reformulatedQuery" Str reformulated_query,
});

rt::open_enum!(ConversationResponseSuggestionsTopicQueryReformulationContextKnowledgeClassification {
    Unknown = "Unknown",
    Yes = "Yes",
    No = "No",
    Maybe = "Maybe",
});
