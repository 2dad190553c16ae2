// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationScriptSuggestionsTopicSuggestionContext`.
#[non_exhaustive]
pub struct ConversationScriptSuggestionsTopicSuggestionContext {
    /// `assistantId`.
    pub assistant_id: Option<String>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `language`.
    pub language: Option<String>,
    /// `mediaType`.
    pub media_type: Option<
        super::ConversationScriptSuggestionsTopicSuggestionContextMediaType,
    >,
    /// `messageId`.
    pub message_id: Option<String>,
    /// `participantType`.
    pub participant_type: Option<
        super::ConversationScriptSuggestionsTopicSuggestionContextParticipantType,
    >,
    /// `queryReformulationContext`.
    pub query_reformulation_context: Option<
        super::ConversationScriptSuggestionsTopicQueryReformulationContext,
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
/// The values of `mediaType` in [`ConversationScriptSuggestionsTopicSuggestionContext`](super::ConversationScriptSuggestionsTopicSuggestionContext).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationScriptSuggestionsTopicSuggestionContextMediaType {
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
/// The values of `participantType` in [`ConversationScriptSuggestionsTopicSuggestionContext`](super::ConversationScriptSuggestionsTopicSuggestionContext).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationScriptSuggestionsTopicSuggestionContextParticipantType {
    /// `UNKNOWN`
    Unknown,
    /// `AGENT`
    Agent,
    /// `CUSTOMER`
    Customer,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationScriptSuggestionsTopicSuggestionContext {
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

rt::open_enum!(ConversationScriptSuggestionsTopicSuggestionContextMediaType {
    Unknown = "UNKNOWN",
    Voice = "VOICE",
    Message = "MESSAGE",
    Email = "EMAIL",
});

rt::open_enum!(ConversationScriptSuggestionsTopicSuggestionContextParticipantType {
    Unknown = "UNKNOWN",
    Agent = "AGENT",
    Customer = "CUSTOMER",
});
