// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SuggestionContext`.
#[non_exhaustive]
pub struct SuggestionContext {
    /// `externalContact`.
    pub external_contact: Option<super::AddressableEntityRef>,
    /// `language`.
    pub language: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::SuggestionContextMediaType>,
    /// `message`.
    pub message: Option<super::AddressableEntityRef>,
    /// `participantType`.
    pub participant_type: Option<super::SuggestionContextParticipantType>,
    /// `queryStatement`.
    pub query_statement: Option<String>,
    /// `queue`.
    pub queue: Option<super::AddressableEntityRef>,
    /// `user`.
    pub user: Option<super::UserReference>,
    /// `utterance`.
    pub utterance: Option<super::Entity>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`SuggestionContext`](super::SuggestionContext).
#[derive(Clone)]
#[non_exhaustive]
pub enum SuggestionContextMediaType {
    /// `Message`
    Message,
    /// `Voice`
    Voice,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `participantType` in [`SuggestionContext`](super::SuggestionContext).
#[derive(Clone)]
#[non_exhaustive]
pub enum SuggestionContextParticipantType {
    /// `Unknown`
    Unknown,
    /// `Agent`
    Agent,
    /// `Customer`
    Customer,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SuggestionContext {
    "externalContact" Any external_contact,
    "language" Str language,
    "mediaType" Enum media_type,
    "message" Any message,
    "participantType" Enum participant_type,
    "queryStatement" Str query_statement,
    "queue" Any queue,
    "user" Any user,
    "utterance" Any utterance,
});

rt::open_enum!(SuggestionContextMediaType {
    Message = "Message",
    Voice = "Voice",
    Unknown = "Unknown",
});

rt::open_enum!(SuggestionContextParticipantType {
    Unknown = "Unknown",
    Agent = "Agent",
    Customer = "Customer",
});
