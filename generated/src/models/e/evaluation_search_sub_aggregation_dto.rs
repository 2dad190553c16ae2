// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationSearchSubAggregationDTO`.
///
/// The service requires `field`, `name`, `type` in requests.
#[non_exhaustive]
pub struct EvaluationSearchSubAggregationDTO {
    /// `calendarInterval`.
    pub calendar_interval: Option<String>,
    /// `field`, required.
    pub field: Option<super::EvaluationSearchSubAggregationDTOField>,
    /// `format`.
    pub format: Option<String>,
    /// `name`, required.
    ///
    /// Shortest: 1 characters
    ///
    /// Longest: 100 characters
    pub name: Option<String>,
    /// `ranges`.
    pub ranges: Option<Vec<super::QueryApiSearchAggregationRange>>,
    /// `size`.
    pub size: Option<i64>,
    /// `subAggregations`.
    pub sub_aggregations: Option<Vec<super::EvaluationSearchSubAggregationDTO>>,
    /// `type`, required.
    pub r#type: Option<super::EvaluationSearchSubAggregationDTOType>,
    __marks: rt::Marks,
}
/// The values of `field` in [`EvaluationSearchSubAggregationDTO`](super::EvaluationSearchSubAggregationDTO).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationSearchSubAggregationDTOField {
    /// `formId`
    FormId,
    /// `formIdReleased`
    FormIdReleased,
    /// `agentId`
    AgentId,
    /// `evaluatorId`
    EvaluatorId,
    /// `contextId`
    ContextId,
    /// `questionGroupId`
    QuestionGroupId,
    /// `questionId`
    QuestionId,
    /// `questionAnswerId`
    QuestionAnswerId,
    /// `evaluationStatus`
    EvaluationStatus,
    /// `aiScoringFailureType`
    AiScoringFailureType,
    /// `questionAiAnswerFailureType`
    QuestionAiAnswerFailureType,
    /// `released`
    Released,
    /// `questionGroupMarkedNA`
    QuestionGroupMarkedNa,
    /// `questionMarkedNA`
    QuestionMarkedNa,
    /// `questionAiScored`
    QuestionAiScored,
    /// `questionEaScored`
    QuestionEaScored,
    /// `totalScore`
    TotalScore,
    /// `totalCriticalScore`
    TotalCriticalScore,
    /// `questionGroupScorePercentage`
    QuestionGroupScorePercentage,
    /// `criticalQuestionGroupScorePercentage`
    CriticalQuestionGroupScorePercentage,
    /// `questionGroupScore`
    QuestionGroupScore,
    /// `criticalQuestionGroupScore`
    CriticalQuestionGroupScore,
    /// `questionScore`
    QuestionScore,
    /// `disputeCount`
    DisputeCount,
    /// `rescoreCount`
    RescoreCount,
    /// `eaSuggestionCount`
    EaSuggestionCount,
    /// `eaAcceptedSuggestionCount`
    EaAcceptedSuggestionCount,
    /// `aiSuggestionCount`
    AiSuggestionCount,
    /// `aiAcceptedSuggestionCount`
    AiAcceptedSuggestionCount,
    /// `conversationDate`
    ConversationDate,
    /// `createdDate`
    CreatedDate,
    /// `submittedDate`
    SubmittedDate,
    /// `releaseDate`
    ReleaseDate,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`EvaluationSearchSubAggregationDTO`](super::EvaluationSearchSubAggregationDTO).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationSearchSubAggregationDTOType {
    /// `TERM`
    Term,
    /// `STATS`
    Stats,
    /// `SUM`
    Sum,
    /// `COUNT`
    Count,
    /// `AVERAGE`
    Average,
    /// `RANGE`
    Range,
    /// `DATE_HISTOGRAM`
    DateHistogram,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EvaluationSearchSubAggregationDTO {
    "calendarInterval" Str calendar_interval,
    "field" Enum field,
    "format" Str format,
    "name" Str name,
    "ranges" Any ranges,
    "size" Int size,
    "subAggregations" Any sub_aggregations,
    "type" Enum r#type,
});

rt::setters!(EvaluationSearchSubAggregationDTO {
    0 calendar_interval with_calendar_interval(impl Into<String>) clear_calendar_interval,
    1 field with_field(impl Into<super::EvaluationSearchSubAggregationDTOField>) clear_field,
    2 format with_format(impl Into<String>) clear_format,
    3 name with_name(impl Into<String>) clear_name,
    4 ranges with_ranges(Vec<super::QueryApiSearchAggregationRange>) clear_ranges,
    5 size with_size(i64) clear_size,
    6 sub_aggregations with_sub_aggregations(Vec<super::EvaluationSearchSubAggregationDTO>) clear_sub_aggregations,
    7 r#type with_type(impl Into<super::EvaluationSearchSubAggregationDTOType>) clear_type,
});

rt::open_enum!(EvaluationSearchSubAggregationDTOField {
    FormId = "formId",
    FormIdReleased = "formIdReleased",
    AgentId = "agentId",
    EvaluatorId = "evaluatorId",
    ContextId = "contextId",
    QuestionGroupId = "questionGroupId",
    QuestionId = "questionId",
    QuestionAnswerId = "questionAnswerId",
    EvaluationStatus = "evaluationStatus",
    AiScoringFailureType = "aiScoringFailureType",
    QuestionAiAnswerFailureType = "questionAiAnswerFailureType",
    Released = "released",
    QuestionGroupMarkedNa = "questionGroupMarkedNA",
    QuestionMarkedNa = "questionMarkedNA",
    QuestionAiScored = "questionAiScored",
    QuestionEaScored = "questionEaScored",
    TotalScore = "totalScore",
    TotalCriticalScore = "totalCriticalScore",
    QuestionGroupScorePercentage = "questionGroupScorePercentage",
    CriticalQuestionGroupScorePercentage = "criticalQuestionGroupScorePercentage",
    QuestionGroupScore = "questionGroupScore",
    CriticalQuestionGroupScore = "criticalQuestionGroupScore",
    QuestionScore = "questionScore",
    DisputeCount = "disputeCount",
    RescoreCount = "rescoreCount",
    EaSuggestionCount = "eaSuggestionCount",
    EaAcceptedSuggestionCount = "eaAcceptedSuggestionCount",
    AiSuggestionCount = "aiSuggestionCount",
    AiAcceptedSuggestionCount = "aiAcceptedSuggestionCount",
    ConversationDate = "conversationDate",
    CreatedDate = "createdDate",
    SubmittedDate = "submittedDate",
    ReleaseDate = "releaseDate",
});

rt::open_enum!(EvaluationSearchSubAggregationDTOType {
    Term = "TERM",
    Stats = "STATS",
    Sum = "SUM",
    Count = "COUNT",
    Average = "AVERAGE",
    Range = "RANGE",
    DateHistogram = "DATE_HISTOGRAM",
});
