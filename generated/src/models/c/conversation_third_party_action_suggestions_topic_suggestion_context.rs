// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationThirdPartyActionSuggestionsTopicSuggestionContext`.
#[non_exhaustive]
pub struct ConversationThirdPartyActionSuggestionsTopicSuggestionContext {
    /// `assistantId`.
    pub assistant_id: Option<String>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `language`.
    pub language: Option<String>,
    /// `mediaType`.
    pub media_type: Option<
        super::ConversationThirdPartyActionSuggestionsTopicSuggestionContextMediaType,
    >,
    /// `messageId`.
    pub message_id: Option<String>,
    /// `participantType`.
    pub participant_type: Option<
        super::ConversationThirdPartyActionSuggestionsTopicSuggestionContextParticipantType,
    >,
    /// `queryReformulationContext`.
    pub query_reformulation_context: Option<
        super::ConversationThirdPartyActionSuggestionsTopicQueryReformulationContext,
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
/// The values of `mediaType` in [`ConversationThirdPartyActionSuggestionsTopicSuggestionContext`](super::ConversationThirdPartyActionSuggestionsTopicSuggestionContext).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationThirdPartyActionSuggestionsTopicSuggestionContextMediaType {
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
/// The values of `participantType` in [`ConversationThirdPartyActionSuggestionsTopicSuggestionContext`](super::ConversationThirdPartyActionSuggestionsTopicSuggestionContext).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationThirdPartyActionSuggestionsTopicSuggestionContextParticipantType {
    /// `UNKNOWN`
    Unknown,
    /// `AGENT`
    Agent,
    /// `CUSTOMER`
    Customer,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationThirdPartyActionSuggestionsTopicSuggestionContext {
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

rt::open_enum!(ConversationThirdPartyActionSuggestionsTopicSuggestionContextMediaType {
    Unknown = "UNKNOWN",
    Voice = "VOICE",
    Message = "MESSAGE",
    Email = "EMAIL",
});

rt::open_enum!(ConversationThirdPartyActionSuggestionsTopicSuggestionContextParticipantType {
    Unknown = "UNKNOWN",
    Agent = "AGENT",
    Customer = "CUSTOMER",
});
