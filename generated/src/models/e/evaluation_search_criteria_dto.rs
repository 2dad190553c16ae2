// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationSearchCriteriaDTO`.
///
/// The service requires `field`, `type` in requests.
#[non_exhaustive]
pub struct EvaluationSearchCriteriaDTO {
    /// `endValue`.
    pub end_value: Option<String>,
    /// `field`, required.
    pub field: Option<super::EvaluationSearchCriteriaDTOField>,
    /// `operator`.
    pub operator: Option<super::EvaluationSearchCriteriaDTOOperator>,
    /// `startValue`.
    pub start_value: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::EvaluationSearchCriteriaDTOType>,
    /// `value`.
    pub value: Option<String>,
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `field` in [`EvaluationSearchCriteriaDTO`](super::EvaluationSearchCriteriaDTO).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationSearchCriteriaDTOField {
    /// `evaluationId`
    EvaluationId,
    /// `conversationId`
    ConversationId,
    /// `contextId`
    ContextId,
    /// `formId`
    FormId,
    /// `evaluationStatus`
    EvaluationStatus,
    /// `queueId`
    QueueId,
    /// `agentTeamId`
    AgentTeamId,
    /// `divisionId`
    DivisionId,
    /// `agentId`
    AgentId,
    /// `evaluatorId`
    EvaluatorId,
    /// `assigneeId`
    AssigneeId,
    /// `totalScore`
    TotalScore,
    /// `totalCriticalScore`
    TotalCriticalScore,
    /// `conversationDate`
    ConversationDate,
    /// `createdDate`
    CreatedDate,
    /// `submittedDate`
    SubmittedDate,
    /// `releaseDate`
    ReleaseDate,
    /// `released`
    Released,
    /// `mediaType`
    MediaType,
    /// `questionGroupId`
    QuestionGroupId,
    /// `questionGroupMarkedNA`
    QuestionGroupMarkedNa,
    /// `questionGroupScore`
    QuestionGroupScore,
    /// `criticalQuestionGroupScore`
    CriticalQuestionGroupScore,
    /// `questionGroupScorePercentage`
    QuestionGroupScorePercentage,
    /// `criticalQuestionGroupScorePercentage`
    CriticalQuestionGroupScorePercentage,
    /// `questionId`
    QuestionId,
    /// `questionAnswerId`
    QuestionAnswerId,
    /// `questionScore`
    QuestionScore,
    /// `questionMarkedNA`
    QuestionMarkedNa,
    /// `failedKillQuestion`
    FailedKillQuestion,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`EvaluationSearchCriteriaDTO`](super::EvaluationSearchCriteriaDTO).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationSearchCriteriaDTOOperator {
    /// `AND`
    And,
    /// `NOT`
    Not,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`EvaluationSearchCriteriaDTO`](super::EvaluationSearchCriteriaDTO).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationSearchCriteriaDTOType {
    /// `EXACT`
    Exact,
    /// `DATE_RANGE`
    DateRange,
    /// `GREATER_THAN`
    GreaterThan,
    /// `GREATER_THAN_EQUAL_TO`
    GreaterThanEqualTo,
    /// `LESS_THAN`
    LessThan,
    /// `LESS_THAN_EQUAL_TO`
    LessThanEqualTo,
    /// `RANGE`
    Range,
    /// `REQUIRED_FIELDS`
    RequiredFields,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EvaluationSearchCriteriaDTO {
    "endValue" Str end_value,
    "field" Enum field,
    "operator" Enum operator,
    "startValue" Str start_value,
    "type" Enum r#type,
    "value" Str value,
    "values" Texts values,
});

rt::setters!(EvaluationSearchCriteriaDTO {
    0 end_value with_end_value(impl Into<String>) clear_end_value,
    1 field with_field(impl Into<super::EvaluationSearchCriteriaDTOField>) clear_field,
    2 operator with_operator(impl Into<super::EvaluationSearchCriteriaDTOOperator>) clear_operator,
    3 start_value with_start_value(impl Into<String>) clear_start_value,
    4 r#type with_type(impl Into<super::EvaluationSearchCriteriaDTOType>) clear_type,
    5 value with_value(impl Into<String>) clear_value,
    6 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(EvaluationSearchCriteriaDTOField {
    EvaluationId = "evaluationId",
    ConversationId = "conversationId",
    ContextId = "contextId",
    FormId = "formId",
    EvaluationStatus = "evaluationStatus",
    QueueId = "queueId",
    AgentTeamId = "agentTeamId",
    DivisionId = "divisionId",
    AgentId = "agentId",
    EvaluatorId = "evaluatorId",
    AssigneeId = "assigneeId",
    TotalScore = "totalScore",
    TotalCriticalScore = "totalCriticalScore",
    ConversationDate = "conversationDate",
    CreatedDate = "createdDate",
    SubmittedDate = "submittedDate",
    ReleaseDate = "releaseDate",
    Released = "released",
    MediaType = "mediaType",
    QuestionGroupId = "questionGroupId",
    QuestionGroupMarkedNa = "questionGroupMarkedNA",
    QuestionGroupScore = "questionGroupScore",
    CriticalQuestionGroupScore = "criticalQuestionGroupScore",
    QuestionGroupScorePercentage = "questionGroupScorePercentage",
    CriticalQuestionGroupScorePercentage = "criticalQuestionGroupScorePercentage",
    QuestionId = "questionId",
    QuestionAnswerId = "questionAnswerId",
    QuestionScore = "questionScore",
    QuestionMarkedNa = "questionMarkedNA",
    FailedKillQuestion = "failedKillQuestion",
});

rt::open_enum!(EvaluationSearchCriteriaDTOOperator {
    And = "AND",
    Not = "NOT",
});

rt::open_enum!(EvaluationSearchCriteriaDTOType {
    Exact = "EXACT",
    DateRange = "DATE_RANGE",
    GreaterThan = "GREATER_THAN",
    GreaterThanEqualTo = "GREATER_THAN_EQUAL_TO",
    LessThan = "LESS_THAN",
    LessThanEqualTo = "LESS_THAN_EQUAL_TO",
    Range = "RANGE",
    RequiredFields = "REQUIRED_FIELDS",
});
