// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SummaryAggregateQueryPredicate`.
#[non_exhaustive]
pub struct SummaryAggregateQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::SummaryAggregateQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::SummaryAggregateQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::SummaryAggregateQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`SummaryAggregateQueryPredicate`](super::SummaryAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum SummaryAggregateQueryPredicateDimension {
    /// `conversationId`
    ConversationId,
    /// `copied`
    Copied,
    /// `editedField`
    EditedField,
    /// `errorType`
    ErrorType,
    /// `language`
    Language,
    /// `mediaType`
    MediaType,
    /// `messageType`
    MessageType,
    /// `presented`
    Presented,
    /// `queueId`
    QueueId,
    /// `summaryGenerated`
    SummaryGenerated,
    /// `summaryId`
    SummaryId,
    /// `summaryRating`
    SummaryRating,
    /// `triggerSourceId`
    TriggerSourceId,
    /// `triggerSourceOutcome`
    TriggerSourceOutcome,
    /// `triggerSourceType`
    TriggerSourceType,
    /// `triggerType`
    TriggerType,
    /// `userId`
    UserId,
    /// `wrapUpCodeRating`
    WrapUpCodeRating,
    /// `wrapUpCodeSuggestionSelected`
    WrapUpCodeSuggestionSelected,
    /// `wrapupCodesGenerated`
    WrapupCodesGenerated,
    /// `wrapupCodesSupported`
    WrapupCodesSupported,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`SummaryAggregateQueryPredicate`](super::SummaryAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum SummaryAggregateQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`SummaryAggregateQueryPredicate`](super::SummaryAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum SummaryAggregateQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SummaryAggregateQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(SummaryAggregateQueryPredicate {
    0 dimension with_dimension(impl Into<super::SummaryAggregateQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::SummaryAggregateQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::SummaryAggregateQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(SummaryAggregateQueryPredicateDimension {
    ConversationId = "conversationId",
    Copied = "copied",
    EditedField = "editedField",
    ErrorType = "errorType",
    Language = "language",
    MediaType = "mediaType",
    MessageType = "messageType",
    Presented = "presented",
    QueueId = "queueId",
    SummaryGenerated = "summaryGenerated",
    SummaryId = "summaryId",
    SummaryRating = "summaryRating",
    TriggerSourceId = "triggerSourceId",
    TriggerSourceOutcome = "triggerSourceOutcome",
    TriggerSourceType = "triggerSourceType",
    TriggerType = "triggerType",
    UserId = "userId",
    WrapUpCodeRating = "wrapUpCodeRating",
    WrapUpCodeSuggestionSelected = "wrapUpCodeSuggestionSelected",
    WrapupCodesGenerated = "wrapupCodesGenerated",
    WrapupCodesSupported = "wrapupCodesSupported",
});

rt::open_enum!(SummaryAggregateQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(SummaryAggregateQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
