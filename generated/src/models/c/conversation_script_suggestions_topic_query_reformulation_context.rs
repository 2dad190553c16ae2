// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationScriptSuggestionsTopicQueryReformulationContext`.
#[non_exhaustive]
pub struct ConversationScriptSuggestionsTopicQueryReformulationContext {
    /// `knowledgeClassification`.
    pub knowledge_classification: Option<
        super::ConversationScriptSuggestionsTopicQueryReformulationContextKnowledgeClassification,
    >,
    /// `reformulatedQuery`.
    pub reformulated_query: Option<String>,
    __marks: rt::Marks,
}
/// The values of `knowledgeClassification` in [`ConversationScriptSuggestionsTopicQueryReformulationContext`](super::ConversationScriptSuggestionsTopicQueryReformulationContext).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationScriptSuggestionsTopicQueryReformulationContextKnowledgeClassification {
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

rt::model!(ConversationScriptSuggestionsTopicQueryReformulationContext {
    "knowledgeClassification" Enum knowledge_classification,
    "reformulatedQuery" Str reformulated_query,
});

rt::open_enum!(ConversationScriptSuggestionsTopicQueryReformulationContextKnowledgeClassification {
    Unknown = "Unknown",
    Yes = "Yes",
    No = "No",
    Maybe = "Maybe",
});
