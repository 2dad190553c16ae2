// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryReformulationContext`.
#[non_exhaustive]
pub struct QueryReformulationContext {
    /// `knowledgeClassification`.
    pub knowledge_classification: Option<
        super::QueryReformulationContextKnowledgeClassification,
    >,
    /// `reformulatedQuery`.
    pub reformulated_query: Option<String>,
    __marks: rt::Marks,
}
/// The values of `knowledgeClassification` in [`QueryReformulationContext`](super::QueryReformulationContext).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueryReformulationContextKnowledgeClassification {
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

rt::model!(QueryReformulationContext {
    "knowledgeClassification" Enum knowledge_classification,
    "reformulatedQuery" Str reformulated_query,
});

rt::open_enum!(QueryReformulationContextKnowledgeClassification {
    Unknown = "Unknown",
    Yes = "Yes",
    No = "No",
    Maybe = "Maybe",
});
