// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotAggregateQueryPredicate`.
#[non_exhaustive]
pub struct BotAggregateQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::BotAggregateQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::BotAggregateQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::BotAggregateQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`BotAggregateQueryPredicate`](super::BotAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum BotAggregateQueryPredicateDimension {
    /// `askActionId`
    AskActionId,
    /// `askActionResult`
    AskActionResult,
    /// `askActionType`
    AskActionType,
    /// `botFinalIntent`
    BotFinalIntent,
    /// `botFlowSubType`
    BotFlowSubType,
    /// `botFlowType`
    BotFlowType,
    /// `botId`
    BotId,
    /// `botIntent`
    BotIntent,
    /// `botName`
    BotName,
    /// `botProduct`
    BotProduct,
    /// `botProvider`
    BotProvider,
    /// `botRecognitionFailureReason`
    BotRecognitionFailureReason,
    /// `botResult`
    BotResult,
    /// `botSessionId`
    BotSessionId,
    /// `botSlot`
    BotSlot,
    /// `botSlotMechanism`
    BotSlotMechanism,
    /// `botVersion`
    BotVersion,
    /// `conversationId`
    ConversationId,
    /// `externalContactId`
    ExternalContactId,
    /// `intermediateIntentName`
    IntermediateIntentName,
    /// `knowledgeBaseId`
    KnowledgeBaseId,
    /// `languageCode`
    LanguageCode,
    /// `lastActionId`
    LastActionId,
    /// `lastInputActionId`
    LastInputActionId,
    /// `mediaType`
    MediaType,
    /// `messageType`
    MessageType,
    /// `previewMode`
    PreviewMode,
    /// `selfServed`
    SelfServed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`BotAggregateQueryPredicate`](super::BotAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum BotAggregateQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`BotAggregateQueryPredicate`](super::BotAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum BotAggregateQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BotAggregateQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(BotAggregateQueryPredicate {
    0 dimension with_dimension(impl Into<super::BotAggregateQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::BotAggregateQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::BotAggregateQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(BotAggregateQueryPredicateDimension {
    AskActionId = "askActionId",
    AskActionResult = "askActionResult",
    AskActionType = "askActionType",
    BotFinalIntent = "botFinalIntent",
    BotFlowSubType = "botFlowSubType",
    BotFlowType = "botFlowType",
    BotId = "botId",
    BotIntent = "botIntent",
    BotName = "botName",
    BotProduct = "botProduct",
    BotProvider = "botProvider",
    BotRecognitionFailureReason = "botRecognitionFailureReason",
    BotResult = "botResult",
    BotSessionId = "botSessionId",
    BotSlot = "botSlot",
    BotSlotMechanism = "botSlotMechanism",
    BotVersion = "botVersion",
    ConversationId = "conversationId",
    ExternalContactId = "externalContactId",
    IntermediateIntentName = "intermediateIntentName",
    KnowledgeBaseId = "knowledgeBaseId",
    LanguageCode = "languageCode",
    LastActionId = "lastActionId",
    LastInputActionId = "lastInputActionId",
    MediaType = "mediaType",
    MessageType = "messageType",
    PreviewMode = "previewMode",
    SelfServed = "selfServed",
});

rt::open_enum!(BotAggregateQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(BotAggregateQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
