// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeAggregateQueryPredicate`.
#[non_exhaustive]
pub struct KnowledgeAggregateQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::KnowledgeAggregateQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::KnowledgeAggregateQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::KnowledgeAggregateQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`KnowledgeAggregateQueryPredicate`](super::KnowledgeAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeAggregateQueryPredicateDimension {
    /// `agentAssistantId`
    AgentAssistantId,
    /// `answerGenerationEnabled`
    AnswerGenerationEnabled,
    /// `appDeploymentId`
    AppDeploymentId,
    /// `appType`
    AppType,
    /// `botFlowId`
    BotFlowId,
    /// `conversationChannelType`
    ConversationChannelType,
    /// `conversationId`
    ConversationId,
    /// `documentEngagementType`
    DocumentEngagementType,
    /// `externalContactId`
    ExternalContactId,
    /// `feedbackCategory`
    FeedbackCategory,
    /// `feedbackId`
    FeedbackId,
    /// `feedbackRating`
    FeedbackRating,
    /// `feedbackRatingType`
    FeedbackRatingType,
    /// `feedbackRatingValue`
    FeedbackRatingValue,
    /// `feedbackReason`
    FeedbackReason,
    /// `feedbackType`
    FeedbackType,
    /// `hasComment`
    HasComment,
    /// `hasRetrievedReferences`
    HasRetrievedReferences,
    /// `hasSearch`
    HasSearch,
    /// `knowledgeBaseDocumentId`
    KnowledgeBaseDocumentId,
    /// `knowledgeBaseDocumentVariationId`
    KnowledgeBaseDocumentVariationId,
    /// `knowledgeBaseDocumentVersionId`
    KnowledgeBaseDocumentVersionId,
    /// `knowledgeBaseId`
    KnowledgeBaseId,
    /// `knowledgeSettingId`
    KnowledgeSettingId,
    /// `languageCode`
    LanguageCode,
    /// `mediaType`
    MediaType,
    /// `messageType`
    MessageType,
    /// `presentedDocumentsCount`
    PresentedDocumentsCount,
    /// `queryType`
    QueryType,
    /// `queryTypeV3`
    QueryTypeV3,
    /// `queueId`
    QueueId,
    /// `searchId`
    SearchId,
    /// `searchQuery`
    SearchQuery,
    /// `selfServed`
    SelfServed,
    /// `sessionId`
    SessionId,
    /// `surfacingMethod`
    SurfacingMethod,
    /// `userId`
    UserId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`KnowledgeAggregateQueryPredicate`](super::KnowledgeAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeAggregateQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`KnowledgeAggregateQueryPredicate`](super::KnowledgeAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeAggregateQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeAggregateQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(KnowledgeAggregateQueryPredicate {
    0 dimension with_dimension(impl Into<super::KnowledgeAggregateQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::KnowledgeAggregateQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::KnowledgeAggregateQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(KnowledgeAggregateQueryPredicateDimension {
    AgentAssistantId = "agentAssistantId",
    AnswerGenerationEnabled = "answerGenerationEnabled",
    AppDeploymentId = "appDeploymentId",
    AppType = "appType",
    BotFlowId = "botFlowId",
    ConversationChannelType = "conversationChannelType",
    ConversationId = "conversationId",
    DocumentEngagementType = "documentEngagementType",
    ExternalContactId = "externalContactId",
    FeedbackCategory = "feedbackCategory",
    FeedbackId = "feedbackId",
    FeedbackRating = "feedbackRating",
    FeedbackRatingType = "feedbackRatingType",
    FeedbackRatingValue = "feedbackRatingValue",
    FeedbackReason = "feedbackReason",
    FeedbackType = "feedbackType",
    HasComment = "hasComment",
    HasRetrievedReferences = "hasRetrievedReferences",
    HasSearch = "hasSearch",
    KnowledgeBaseDocumentId = "knowledgeBaseDocumentId",
    KnowledgeBaseDocumentVariationId = "knowledgeBaseDocumentVariationId",
    KnowledgeBaseDocumentVersionId = "knowledgeBaseDocumentVersionId",
    KnowledgeBaseId = "knowledgeBaseId",
    KnowledgeSettingId = "knowledgeSettingId",
    LanguageCode = "languageCode",
    MediaType = "mediaType",
    MessageType = "messageType",
    PresentedDocumentsCount = "presentedDocumentsCount",
    QueryType = "queryType",
    QueryTypeV3 = "queryTypeV3",
    QueueId = "queueId",
    SearchId = "searchId",
    SearchQuery = "searchQuery",
    SelfServed = "selfServed",
    SessionId = "sessionId",
    SurfacingMethod = "surfacingMethod",
    UserId = "userId",
});

rt::open_enum!(KnowledgeAggregateQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(KnowledgeAggregateQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
