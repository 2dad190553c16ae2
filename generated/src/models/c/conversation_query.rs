// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationQuery`.
///
/// The service requires `interval` in requests.
#[non_exhaustive]
pub struct ConversationQuery {
    /// `aggregations`.
    pub aggregations: Option<Vec<super::AnalyticsQueryAggregation>>,
    /// `conversationFilters`.
    pub conversation_filters: Option<Vec<super::ConversationDetailQueryFilter>>,
    /// `evaluationFilters`.
    pub evaluation_filters: Option<Vec<super::EvaluationDetailQueryFilter>>,
    /// `interval`, required.
    pub interval: Option<String>,
    /// `order`.
    pub order: Option<super::ConversationQueryOrder>,
    /// `orderBy`.
    pub order_by: Option<super::ConversationQueryOrderBy>,
    /// `paging`.
    pub paging: Option<super::PagingSpec>,
    /// `resolutionFilters`.
    pub resolution_filters: Option<Vec<super::ResolutionDetailQueryFilter>>,
    /// `segmentFilters`.
    pub segment_filters: Option<Vec<super::SegmentDetailQueryFilter>>,
    /// `surveyFilters`.
    pub survey_filters: Option<Vec<super::SurveyDetailQueryFilter>>,
    __marks: rt::Marks,
}
/// The values of `order` in [`ConversationQuery`](super::ConversationQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationQueryOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// `unordered`
    Unordered,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `orderBy` in [`ConversationQuery`](super::ConversationQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationQueryOrderBy {
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

rt::model!(ConversationQuery {
    "aggregations" Any aggregations,
    "conversationFilters" Any conversation_filters,
    "evaluationFilters" Any evaluation_filters,
    "interval" Str interval,
    "order" Enum order,
    "orderBy" Enum order_by,
    "paging" Any paging,
    "resolutionFilters" Any resolution_filters,
    "segmentFilters" Any segment_filters,
    "surveyFilters" Any survey_filters,
});

rt::setters!(ConversationQuery {
    0 aggregations with_aggregations(Vec<super::AnalyticsQueryAggregation>) clear_aggregations,
    1 conversation_filters with_conversation_filters(Vec<super::ConversationDetailQueryFilter>) clear_conversation_filters,
    2 evaluation_filters with_evaluation_filters(Vec<super::EvaluationDetailQueryFilter>) clear_evaluation_filters,
    3 interval with_interval(impl Into<String>) clear_interval,
    4 order with_order(impl Into<super::ConversationQueryOrder>) clear_order,
    5 order_by with_order_by(impl Into<super::ConversationQueryOrderBy>) clear_order_by,
    6 paging with_paging(super::PagingSpec) clear_paging,
    7 resolution_filters with_resolution_filters(Vec<super::ResolutionDetailQueryFilter>) clear_resolution_filters,
    8 segment_filters with_segment_filters(Vec<super::SegmentDetailQueryFilter>) clear_segment_filters,
    9 survey_filters with_survey_filters(Vec<super::SurveyDetailQueryFilter>) clear_survey_filters,
});

rt::open_enum!(ConversationQueryOrder {
    Asc = "asc",
    Desc = "desc",
    Unordered = "unordered",
});

rt::open_enum!(ConversationQueryOrderBy {
    ConversationStart = "conversationStart",
    ConversationEnd = "conversationEnd",
    SegmentStart = "segmentStart",
    SegmentEnd = "segmentEnd",
});
