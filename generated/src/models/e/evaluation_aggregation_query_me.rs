// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationAggregationQueryMe`.
///
/// The service requires `interval`, `metrics` in requests.
#[non_exhaustive]
pub struct EvaluationAggregationQueryMe {
    /// `alternateTimeDimension`.
    pub alternate_time_dimension: Option<
        super::EvaluationAggregationQueryMeAlternateTimeDimension,
    >,
    /// `contextId`.
    pub context_id: Option<String>,
    /// `groupBy`.
    pub group_by: Option<Vec<String>>,
    /// `interval`, required.
    pub interval: Option<String>,
    /// `metrics`, required.
    pub metrics: Option<Vec<String>>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    __marks: rt::Marks,
}
/// The values of `alternateTimeDimension` in [`EvaluationAggregationQueryMe`](super::EvaluationAggregationQueryMe).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationAggregationQueryMeAlternateTimeDimension {
    /// `conversationStart`
    ConversationStart,
    /// `evaluationCreatedDate`
    EvaluationCreatedDate,
    /// `evaluationReleaseDate`
    EvaluationReleaseDate,
    /// `eventTime`
    EventTime,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EvaluationAggregationQueryMe {
    "alternateTimeDimension" Enum alternate_time_dimension,
    "contextId" Str context_id,
    "groupBy" Texts group_by,
    "interval" Str interval,
    "metrics" Texts metrics,
    "timeZone" Str time_zone,
});

rt::setters!(EvaluationAggregationQueryMe {
    0 alternate_time_dimension with_alternate_time_dimension(impl Into<super::EvaluationAggregationQueryMeAlternateTimeDimension>) clear_alternate_time_dimension,
    1 context_id with_context_id(impl Into<String>) clear_context_id,
    2 group_by with_group_by(Vec<String>) clear_group_by,
    3 interval with_interval(impl Into<String>) clear_interval,
    4 metrics with_metrics(Vec<String>) clear_metrics,
    5 time_zone with_time_zone(impl Into<String>) clear_time_zone,
});

rt::open_enum!(EvaluationAggregationQueryMeAlternateTimeDimension {
    ConversationStart = "conversationStart",
    EvaluationCreatedDate = "evaluationCreatedDate",
    EvaluationReleaseDate = "evaluationReleaseDate",
    EventTime = "eventTime",
});
