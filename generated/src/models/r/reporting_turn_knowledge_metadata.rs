// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReportingTurnKnowledgeMetadata`.
#[non_exhaustive]
pub struct ReportingTurnKnowledgeMetadata {
    /// `answerGenerationStatus`.
    pub answer_generation_status: Option<
        super::ReportingTurnKnowledgeMetadataAnswerGenerationStatus,
    >,
    /// `failureReason`.
    pub failure_reason: Option<super::ReportingTurnKnowledgeMetadataFailureReason>,
    /// `generatedAnswer`.
    pub generated_answer: Option<String>,
    /// `knowledgeId`.
    pub knowledge_id: Option<String>,
    /// `knowledgeName`.
    pub knowledge_name: Option<String>,
    /// `query`.
    pub query: Option<String>,
    /// `retrievalStatus`.
    pub retrieval_status: Option<super::ReportingTurnKnowledgeMetadataRetrievalStatus>,
    /// `retrievedSources`.
    pub retrieved_sources: Option<Vec<super::KnowledgeSource>>,
    /// `searchId`.
    pub search_id: Option<String>,
    /// `topConfidence`.
    pub top_confidence: Option<f64>,
    __marks: rt::Marks,
}
/// The values of `answerGenerationStatus` in [`ReportingTurnKnowledgeMetadata`](super::ReportingTurnKnowledgeMetadata).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingTurnKnowledgeMetadataAnswerGenerationStatus {
    /// `Success`
    Success,
    /// `Failure`
    Failure,
    /// `NotAttempted`
    NotAttempted,
    /// `NoAnswerGenerated`
    NoAnswerGenerated,
    /// `Timeout`
    Timeout,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `failureReason` in [`ReportingTurnKnowledgeMetadata`](super::ReportingTurnKnowledgeMetadata).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingTurnKnowledgeMetadataFailureReason {
    /// `InternalError`
    InternalError,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `retrievalStatus` in [`ReportingTurnKnowledgeMetadata`](super::ReportingTurnKnowledgeMetadata).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingTurnKnowledgeMetadataRetrievalStatus {
    /// `Success`
    Success,
    /// `Failure`
    Failure,
    /// `NoResults`
    NoResults,
    /// `Timeout`
    Timeout,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ReportingTurnKnowledgeMetadata {
    "answerGenerationStatus" Enum answer_generation_status,
    "failureReason" Enum failure_reason,
    "generatedAnswer" Str generated_answer,
    "knowledgeId" Str knowledge_id,
    "knowledgeName" Str knowledge_name,
    "query" Str query,
    "retrievalStatus" Enum retrieval_status,
    "retrievedSources" Any retrieved_sources,
    "searchId" Str search_id,
    "topConfidence" Float top_confidence,
});

rt::open_enum!(ReportingTurnKnowledgeMetadataAnswerGenerationStatus {
    Success = "Success",
    Failure = "Failure",
    NotAttempted = "NotAttempted",
    NoAnswerGenerated = "NoAnswerGenerated",
    Timeout = "Timeout",
    Unknown = "Unknown",
});

rt::open_enum!(ReportingTurnKnowledgeMetadataFailureReason {
    InternalError = "InternalError",
    Unknown = "Unknown",
});

rt::open_enum!(ReportingTurnKnowledgeMetadataRetrievalStatus {
    Success = "Success",
    Failure = "Failure",
    NoResults = "NoResults",
    Timeout = "Timeout",
    Unknown = "Unknown",
});
