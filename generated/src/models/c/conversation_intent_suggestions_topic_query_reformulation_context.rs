// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationIntentSuggestionsTopicQueryReformulationContext`.
#[non_exhaustive]
pub struct ConversationIntentSuggestionsTopicQueryReformulationContext {
    /// `knowledgeClassification`.
    pub knowledge_classification: Option<
        super::ConversationIntentSuggestionsTopicQueryReformulationContextKnowledgeClassification,
    >,
    /// `reformulatedQuery`.
    pub reformulated_query: Option<String>,
    __marks: rt::Marks,
}
/// The values of `knowledgeClassification` in [`ConversationIntentSuggestionsTopicQueryReformulationContext`](super::ConversationIntentSuggestionsTopicQueryReformulationContext).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationIntentSuggestionsTopicQueryReformulationContextKnowledgeClassification {
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

rt::model!(ConversationIntentSuggestionsTopicQueryReformulationContext {
    "knowledgeClassification" Enum knowledge_classification,
    "reformulatedQuery" Str reformulated_query,
});

rt::open_enum!(ConversationIntentSuggestionsTopicQueryReformulationContextKnowledgeClassification {
    Unknown = "Unknown",
    Yes = "Yes",
    No = "No",
    Maybe = "Maybe",
});
