// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryProcessingConfig`.
#[non_exhaustive]
pub struct QueryProcessingConfig {
    /// `knowledgeQueryProcessing`, required.
    pub knowledge_query_processing: Option<
        super::QueryProcessingConfigKnowledgeQueryProcessing,
    >,
    __marks: rt::Marks,
}
/// The values of `knowledgeQueryProcessing` in [`QueryProcessingConfig`](super::QueryProcessingConfig).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueryProcessingConfigKnowledgeQueryProcessing {
    /// `ClassificationOnly`
    ClassificationOnly,
    /// `ClassificationAndReformulation`
    ClassificationAndReformulation,
    /// `None`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueryProcessingConfig {
    "knowledgeQueryProcessing" Enum knowledge_query_processing,
});

rt::open_enum!(QueryProcessingConfigKnowledgeQueryProcessing {
    ClassificationOnly = "ClassificationOnly",
    ClassificationAndReformulation = "ClassificationAndReformulation",
    None = "None",
});
