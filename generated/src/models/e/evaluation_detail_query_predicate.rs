// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationDetailQueryPredicate`.
#[non_exhaustive]
pub struct EvaluationDetailQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::EvaluationDetailQueryPredicateDimension>,
    /// `metric`.
    pub metric: Option<super::EvaluationDetailQueryPredicateMetric>,
    /// `operator`.
    pub operator: Option<super::EvaluationDetailQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::EvaluationDetailQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`EvaluationDetailQueryPredicate`](super::EvaluationDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationDetailQueryPredicateDimension {
    /// `assigneeApplicable`
    AssigneeApplicable,
    /// `assigneeId`
    AssigneeId,
    /// `calibrationId`
    CalibrationId,
    /// `contextId`
    ContextId,
    /// `deleted`
    Deleted,
    /// `evaluationId`
    EvaluationId,
    /// `evaluationStatus`
    EvaluationStatus,
    /// `evaluatorId`
    EvaluatorId,
    /// `eventTime`
    EventTime,
    /// `formId`
    FormId,
    /// `formName`
    FormName,
    /// `queueId`
    QueueId,
    /// `released`
    Released,
    /// `rescored`
    Rescored,
    /// `systemSubmitted`
    SystemSubmitted,
    /// `userId`
    UserId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `metric` in [`EvaluationDetailQueryPredicate`](super::EvaluationDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationDetailQueryPredicateMetric {
    /// `oTotalCriticalScore`
    OTotalCriticalScore,
    /// `oTotalScore`
    OTotalScore,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`EvaluationDetailQueryPredicate`](super::EvaluationDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationDetailQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`EvaluationDetailQueryPredicate`](super::EvaluationDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationDetailQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EvaluationDetailQueryPredicate {
    "dimension" Enum dimension,
    "metric" Enum metric,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(EvaluationDetailQueryPredicate {
    0 dimension with_dimension(impl Into<super::EvaluationDetailQueryPredicateDimension>) clear_dimension,
    1 metric with_metric(impl Into<super::EvaluationDetailQueryPredicateMetric>) clear_metric,
    2 operator with_operator(impl Into<super::EvaluationDetailQueryPredicateOperator>) clear_operator,
    3 range with_range(super::NumericRange) clear_range,
    4 r#type with_type(impl Into<super::EvaluationDetailQueryPredicateType>) clear_type,
    5 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(EvaluationDetailQueryPredicateDimension {
    AssigneeApplicable = "assigneeApplicable",
    AssigneeId = "assigneeId",
    CalibrationId = "calibrationId",
    ContextId = "contextId",
    Deleted = "deleted",
    EvaluationId = "evaluationId",
    EvaluationStatus = "evaluationStatus",
    EvaluatorId = "evaluatorId",
    EventTime = "eventTime",
    FormId = "formId",
    FormName = "formName",
    QueueId = "queueId",
    Released = "released",
    Rescored = "rescored",
    SystemSubmitted = "systemSubmitted",
    UserId = "userId",
});

rt::open_enum!(EvaluationDetailQueryPredicateMetric {
    OTotalCriticalScore = "oTotalCriticalScore",
    OTotalScore = "oTotalScore",
});

rt::open_enum!(EvaluationDetailQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(EvaluationDetailQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
