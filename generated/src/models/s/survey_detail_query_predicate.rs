// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SurveyDetailQueryPredicate`.
#[non_exhaustive]
pub struct SurveyDetailQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::SurveyDetailQueryPredicateDimension>,
    /// `metric`.
    pub metric: Option<super::SurveyDetailQueryPredicateMetric>,
    /// `operator`.
    pub operator: Option<super::SurveyDetailQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::SurveyDetailQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`SurveyDetailQueryPredicate`](super::SurveyDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum SurveyDetailQueryPredicateDimension {
    /// `eventTime`
    EventTime,
    /// `queueId`
    QueueId,
    /// `surveyCompletedDate`
    SurveyCompletedDate,
    /// `surveyFormContextId`
    SurveyFormContextId,
    /// `surveyFormId`
    SurveyFormId,
    /// `surveyId`
    SurveyId,
    /// `surveyPartialResponse`
    SurveyPartialResponse,
    /// `surveyPromoterScore`
    SurveyPromoterScore,
    /// `surveyStatus`
    SurveyStatus,
    /// `surveyType`
    SurveyType,
    /// `userId`
    UserId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `metric` in [`SurveyDetailQueryPredicate`](super::SurveyDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum SurveyDetailQueryPredicateMetric {
    /// `oSurveyTotalScore`
    OSurveyTotalScore,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`SurveyDetailQueryPredicate`](super::SurveyDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum SurveyDetailQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`SurveyDetailQueryPredicate`](super::SurveyDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum SurveyDetailQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SurveyDetailQueryPredicate {
    "dimension" Enum dimension,
    "metric" Enum metric,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(SurveyDetailQueryPredicate {
    0 dimension with_dimension(impl Into<super::SurveyDetailQueryPredicateDimension>) clear_dimension,
    1 metric with_metric(impl Into<super::SurveyDetailQueryPredicateMetric>) clear_metric,
    2 operator with_operator(impl Into<super::SurveyDetailQueryPredicateOperator>) clear_operator,
    3 range with_range(super::NumericRange) clear_range,
    4 r#type with_type(impl Into<super::SurveyDetailQueryPredicateType>) clear_type,
    5 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(SurveyDetailQueryPredicateDimension {
    EventTime = "eventTime",
    QueueId = "queueId",
    SurveyCompletedDate = "surveyCompletedDate",
    SurveyFormContextId = "surveyFormContextId",
    SurveyFormId = "surveyFormId",
    SurveyId = "surveyId",
    SurveyPartialResponse = "surveyPartialResponse",
    SurveyPromoterScore = "surveyPromoterScore",
    SurveyStatus = "surveyStatus",
    SurveyType = "surveyType",
    UserId = "userId",
});

rt::open_enum!(SurveyDetailQueryPredicateMetric {
    OSurveyTotalScore = "oSurveyTotalScore",
});

rt::open_enum!(SurveyDetailQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(SurveyDetailQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
