// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationAggregateQueryPredicate`.
#[non_exhaustive]
pub struct EvaluationAggregateQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::EvaluationAggregateQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::EvaluationAggregateQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::EvaluationAggregateQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`EvaluationAggregateQueryPredicate`](super::EvaluationAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationAggregateQueryPredicateDimension {
    /// `assigneeApplicable`
    AssigneeApplicable,
    /// `assigneeId`
    AssigneeId,
    /// `calibrationId`
    CalibrationId,
    /// `contextId`
    ContextId,
    /// `conversationId`
    ConversationId,
    /// `conversationStart`
    ConversationStart,
    /// `divisionId`
    DivisionId,
    /// `evaluationContextId`
    EvaluationContextId,
    /// `evaluationCreatedDate`
    EvaluationCreatedDate,
    /// `evaluationId`
    EvaluationId,
    /// `evaluationReleaseDate`
    EvaluationReleaseDate,
    /// `evaluatorId`
    EvaluatorId,
    /// `formId`
    FormId,
    /// `mediaType`
    MediaType,
    /// `queueId`
    QueueId,
    /// `released`
    Released,
    /// `rescored`
    Rescored,
    /// `systemSubmitted`
    SystemSubmitted,
    /// `teamId`
    TeamId,
    /// `userId`
    UserId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`EvaluationAggregateQueryPredicate`](super::EvaluationAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationAggregateQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`EvaluationAggregateQueryPredicate`](super::EvaluationAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationAggregateQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EvaluationAggregateQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(EvaluationAggregateQueryPredicate {
    0 dimension with_dimension(impl Into<super::EvaluationAggregateQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::EvaluationAggregateQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::EvaluationAggregateQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(EvaluationAggregateQueryPredicateDimension {
    AssigneeApplicable = "assigneeApplicable",
    AssigneeId = "assigneeId",
    CalibrationId = "calibrationId",
    ContextId = "contextId",
    ConversationId = "conversationId",
    ConversationStart = "conversationStart",
    DivisionId = "divisionId",
    EvaluationContextId = "evaluationContextId",
    EvaluationCreatedDate = "evaluationCreatedDate",
    EvaluationId = "evaluationId",
    EvaluationReleaseDate = "evaluationReleaseDate",
    EvaluatorId = "evaluatorId",
    FormId = "formId",
    MediaType = "mediaType",
    QueueId = "queueId",
    Released = "released",
    Rescored = "rescored",
    SystemSubmitted = "systemSubmitted",
    TeamId = "teamId",
    UserId = "userId",
});

rt::open_enum!(EvaluationAggregateQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(EvaluationAggregateQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
