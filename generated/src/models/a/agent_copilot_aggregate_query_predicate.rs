// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentCopilotAggregateQueryPredicate`.
#[non_exhaustive]
pub struct AgentCopilotAggregateQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::AgentCopilotAggregateQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::AgentCopilotAggregateQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::AgentCopilotAggregateQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`AgentCopilotAggregateQueryPredicate`](super::AgentCopilotAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentCopilotAggregateQueryPredicateDimension {
    /// `agentAssistantId`
    AgentAssistantId,
    /// `cannedResponseId`
    CannedResponseId,
    /// `cannedResponseLibraryId`
    CannedResponseLibraryId,
    /// `chunkCount`
    ChunkCount,
    /// `conversationId`
    ConversationId,
    /// `engagementType`
    EngagementType,
    /// `externalContactId`
    ExternalContactId,
    /// `feedbackRating`
    FeedbackRating,
    /// `hasAnswerHighlight`
    HasAnswerHighlight,
    /// `hasGeneratedAnswer`
    HasGeneratedAnswer,
    /// `knowledgeBaseDocumentId`
    KnowledgeBaseDocumentId,
    /// `knowledgeBaseDocumentVersionId`
    KnowledgeBaseDocumentVersionId,
    /// `knowledgeSettingId`
    KnowledgeSettingId,
    /// `mediaType`
    MediaType,
    /// `messageId`
    MessageId,
    /// `queueId`
    QueueId,
    /// `scriptId`
    ScriptId,
    /// `scriptPageId`
    ScriptPageId,
    /// `searchId`
    SearchId,
    /// `state`
    State,
    /// `suggestionId`
    SuggestionId,
    /// `suggestionType`
    SuggestionType,
    /// `triggerType`
    TriggerType,
    /// `userId`
    UserId,
    /// `utteranceId`
    UtteranceId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`AgentCopilotAggregateQueryPredicate`](super::AgentCopilotAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentCopilotAggregateQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`AgentCopilotAggregateQueryPredicate`](super::AgentCopilotAggregateQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentCopilotAggregateQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentCopilotAggregateQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(AgentCopilotAggregateQueryPredicate {
    0 dimension with_dimension(impl Into<super::AgentCopilotAggregateQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::AgentCopilotAggregateQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::AgentCopilotAggregateQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(AgentCopilotAggregateQueryPredicateDimension {
    AgentAssistantId = "agentAssistantId",
    CannedResponseId = "cannedResponseId",
    CannedResponseLibraryId = "cannedResponseLibraryId",
    ChunkCount = "chunkCount",
    ConversationId = "conversationId",
    EngagementType = "engagementType",
    ExternalContactId = "externalContactId",
    FeedbackRating = "feedbackRating",
    HasAnswerHighlight = "hasAnswerHighlight",
    HasGeneratedAnswer = "hasGeneratedAnswer",
    KnowledgeBaseDocumentId = "knowledgeBaseDocumentId",
    KnowledgeBaseDocumentVersionId = "knowledgeBaseDocumentVersionId",
    KnowledgeSettingId = "knowledgeSettingId",
    MediaType = "mediaType",
    MessageId = "messageId",
    QueueId = "queueId",
    ScriptId = "scriptId",
    ScriptPageId = "scriptPageId",
    SearchId = "searchId",
    State = "state",
    SuggestionId = "suggestionId",
    SuggestionType = "suggestionType",
    TriggerType = "triggerType",
    UserId = "userId",
    UtteranceId = "utteranceId",
});

rt::open_enum!(AgentCopilotAggregateQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(AgentCopilotAggregateQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
