// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationKnowledgeSearchSuggestionsTopicSuggestionContext`.
#[non_exhaustive]
pub struct ConversationKnowledgeSearchSuggestionsTopicSuggestionContext {
    /// `assistantId`.
    pub assistant_id: Option<String>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `language`.
    pub language: Option<String>,
    /// `mediaType`.
    pub media_type: Option<
        super::ConversationKnowledgeSearchSuggestionsTopicSuggestionContextMediaType,
    >,
    /// `messageId`.
    pub message_id: Option<String>,
    /// `participantType`.
    pub participant_type: Option<
        super::ConversationKnowledgeSearchSuggestionsTopicSuggestionContextParticipantType,
    >,
    /// `queryReformulationContext`.
    pub query_reformulation_context: Option<
        super::ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContext,
    >,
    /// `queryStatement`.
    pub query_statement: Option<String>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    /// `utteranceId`.
    pub utterance_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`ConversationKnowledgeSearchSuggestionsTopicSuggestionContext`](super::ConversationKnowledgeSearchSuggestionsTopicSuggestionContext).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationKnowledgeSearchSuggestionsTopicSuggestionContextMediaType {
    /// `UNKNOWN`
    Unknown,
    /// `VOICE`
    Voice,
    /// `MESSAGE`
    Message,
    /// `EMAIL`
    Email,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `participantType` in [`ConversationKnowledgeSearchSuggestionsTopicSuggestionContext`](super::ConversationKnowledgeSearchSuggestionsTopicSuggestionContext).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationKnowledgeSearchSuggestionsTopicSuggestionContextParticipantType {
    /// `UNKNOWN`
    Unknown,
    /// `AGENT`
    Agent,
    /// `CUSTOMER`
    Customer,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationKnowledgeSearchSuggestionsTopicSuggestionContext {
    "assistantId" Str assistant_id,
    "externalContactId" Str external_contact_id,
    "language" Str language,
    "mediaType" Enum media_type,
    "messageId" Str message_id,
    "participantType" Enum participant_type,
    "queryReformulationContext" Any query_reformulation_context,
    "queryStatement" Str query_statement,
    "queueId" Str queue_id,
    "userId" Str user_id,
    "utteranceId" Str utterance_id,
});

rt::open_enum!(ConversationKnowledgeSearchSuggestionsTopicSuggestionContextMediaType {
    Unknown = "UNKNOWN",
    Voice = "VOICE",
    Message = "MESSAGE",
    Email = "EMAIL",
});

rt::open_enum!(ConversationKnowledgeSearchSuggestionsTopicSuggestionContextParticipantType {
    Unknown = "UNKNOWN",
    Agent = "AGENT",
    Customer = "CUSTOMER",
});
