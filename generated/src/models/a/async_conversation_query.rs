// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AsyncConversationQuery`.
///
/// The service requires `interval` in requests.
#[non_exhaustive]
pub struct AsyncConversationQuery {
    /// `conversationFilters`.
    pub conversation_filters: Option<Vec<super::ConversationDetailQueryFilter>>,
    /// `evaluationFilters`.
    pub evaluation_filters: Option<Vec<super::EvaluationDetailQueryFilter>>,
    /// `interval`, required.
    pub interval: Option<String>,
    /// `limit`.
    pub limit: Option<i64>,
    /// `order`.
    pub order: Option<super::AsyncConversationQueryOrder>,
    /// `orderBy`.
    pub order_by: Option<super::AsyncConversationQueryOrderBy>,
    /// `resolutionFilters`.
    pub resolution_filters: Option<Vec<super::ResolutionDetailQueryFilter>>,
    /// `segmentFilters`.
    pub segment_filters: Option<Vec<super::SegmentDetailQueryFilter>>,
    /// `startOfDayIntervalMatching`.
    pub start_of_day_interval_matching: Option<bool>,
    /// `surveyFilters`.
    pub survey_filters: Option<Vec<super::SurveyDetailQueryFilter>>,
    __marks: rt::Marks,
}
/// The values of `order` in [`AsyncConversationQuery`](super::AsyncConversationQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum AsyncConversationQueryOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// `unordered`
    Unordered,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `orderBy` in [`AsyncConversationQuery`](super::AsyncConversationQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum AsyncConversationQueryOrderBy {
    /// `conversationStart`
    ConversationStart,
    /// `conversationEnd`
    ConversationEnd,
    /// `segmentStart`
    SegmentStart,
    /// `segmentEnd`
    SegmentEnd,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AsyncConversationQuery {
    "conversationFilters" Any conversation_filters,
    "evaluationFilters" Any evaluation_filters,
    "interval" Str interval,
    "limit" Int limit,
    "order" Enum order,
    "orderBy" Enum order_by,
    "resolutionFilters" Any resolution_filters,
    "segmentFilters" Any segment_filters,
    "startOfDayIntervalMatching" Bool start_of_day_interval_matching,
    "surveyFilters" Any survey_filters,
});

rt::setters!(AsyncConversationQuery {
    0 conversation_filters with_conversation_filters(Vec<super::ConversationDetailQueryFilter>) clear_conversation_filters,
    1 evaluation_filters with_evaluation_filters(Vec<super::EvaluationDetailQueryFilter>) clear_evaluation_filters,
    2 interval with_interval(impl Into<String>) clear_interval,
    3 limit with_limit(i64) clear_limit,
    4 order with_order(impl Into<super::AsyncConversationQueryOrder>) clear_order,
    5 order_by with_order_by(impl Into<super::AsyncConversationQueryOrderBy>) clear_order_by,
    6 resolution_filters with_resolution_filters(Vec<super::ResolutionDetailQueryFilter>) clear_resolution_filters,
    7 segment_filters with_segment_filters(Vec<super::SegmentDetailQueryFilter>) clear_segment_filters,
    8 start_of_day_interval_matching with_start_of_day_interval_matching(bool) clear_start_of_day_interval_matching,
    9 survey_filters with_survey_filters(Vec<super::SurveyDetailQueryFilter>) clear_survey_filters,
});

rt::open_enum!(AsyncConversationQueryOrder {
    Asc = "asc",
    Desc = "desc",
    Unordered = "unordered",
});

rt::open_enum!(AsyncConversationQueryOrderBy {
    ConversationStart = "conversationStart",
    ConversationEnd = "conversationEnd",
    SegmentStart = "segmentStart",
    SegmentEnd = "segmentEnd",
});
