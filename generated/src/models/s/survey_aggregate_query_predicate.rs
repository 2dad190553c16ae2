// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SurveyAggregateQueryPredicate`.
#[non_exhaustive]
pub struct SurveyAggregateQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::SurveyAggregateQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::SurveyAggregateQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::SurveyAggregateQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`SurveyAggregateQueryPredicate`](super::SurveyAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum SurveyAggregateQueryPredicateDimension {
    /// `conversationId`
    ConversationId,
    /// `divisionId`
    DivisionId,
    /// `externalContactId`
    ExternalContactId,
    /// `mediaType`
    MediaType,
    /// `queueId`
    QueueId,
    /// `requestedLanguageId`
    RequestedLanguageId,
    /// `requestedRoutingSkillId`
    RequestedRoutingSkillId,
    /// `surveyAnswerId`
    SurveyAnswerId,
    /// `surveyCreatedDate`
    SurveyCreatedDate,
    /// `surveyErrorReason`
    SurveyErrorReason,
    /// `surveyFormContextId`
    SurveyFormContextId,
    /// `surveyFormId`
    SurveyFormId,
    /// `surveyFormName`
    SurveyFormName,
    /// `surveyId`
    SurveyId,
    /// `surveyPartialResponse`
    SurveyPartialResponse,
    /// `surveyPreviousStatus`
    SurveyPreviousStatus,
    /// `surveyPromoterScore`
    SurveyPromoterScore,
    /// `surveyQuestionGroupId`
    SurveyQuestionGroupId,
    /// `surveyQuestionId`
    SurveyQuestionId,
    /// `surveyStatus`
    SurveyStatus,
    /// `surveyType`
    SurveyType,
    /// `teamId`
    TeamId,
    /// `userId`
    UserId,
    /// `wrapUpCode`
    WrapUpCode,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`SurveyAggregateQueryPredicate`](super::SurveyAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum SurveyAggregateQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`SurveyAggregateQueryPredicate`](super::SurveyAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum SurveyAggregateQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SurveyAggregateQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(SurveyAggregateQueryPredicate {
    0 dimension with_dimension(impl Into<super::SurveyAggregateQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::SurveyAggregateQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::SurveyAggregateQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(SurveyAggregateQueryPredicateDimension {
    ConversationId = "conversationId",
    DivisionId = "divisionId",
    ExternalContactId = "externalContactId",
    MediaType = "mediaType",
    QueueId = "queueId",
    RequestedLanguageId = "requestedLanguageId",
    RequestedRoutingSkillId = "requestedRoutingSkillId",
    SurveyAnswerId = "surveyAnswerId",
    SurveyCreatedDate = "surveyCreatedDate",
    SurveyErrorReason = "surveyErrorReason",
    SurveyFormContextId = "surveyFormContextId",
    SurveyFormId = "surveyFormId",
    SurveyFormName = "surveyFormName",
    SurveyId = "surveyId",
    SurveyPartialResponse = "surveyPartialResponse",
    SurveyPreviousStatus = "surveyPreviousStatus",
    SurveyPromoterScore = "surveyPromoterScore",
    SurveyQuestionGroupId = "surveyQuestionGroupId",
    SurveyQuestionId = "surveyQuestionId",
    SurveyStatus = "surveyStatus",
    SurveyType = "surveyType",
    TeamId = "teamId",
    UserId = "userId",
    WrapUpCode = "wrapUpCode",
});

rt::open_enum!(SurveyAggregateQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(SurveyAggregateQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
