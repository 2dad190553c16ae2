// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CommunicationEndedEvent`.
///
/// The service requires `communicationId`, `conversationId`, `disconnectType`, `eventDateTime`, `eventId` in requests.
#[non_exhaustive]
pub struct CommunicationEndedEvent {
    /// `communicationId`, required.
    pub communication_id: Option<String>,
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `destinationConversationId`.
    pub destination_conversation_id: Option<String>,
    /// `disconnectType`, required.
    pub disconnect_type: Option<super::CommunicationEndedEventDisconnectType>,
    /// `eventDateTime`, required.
    pub event_date_time: Option<rt::DateTime>,
    /// `eventId`, required.
    pub event_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`CommunicationEndedEvent`](super::CommunicationEndedEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum CommunicationEndedEventDisconnectType {
    /// `Error`
    Error,
    /// `Peer`
    Peer,
    /// `Self`
    Self_,
    /// `System`
    System,
    /// `Transfer`
    Transfer,
    /// `TransferACD`
    TransferAcd,
    /// `TransferConference`
    TransferConference,
    /// `TransferConsult`
    TransferConsult,
    /// `TransferUser`
    TransferUser,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CommunicationEndedEvent {
    "communicationId" Str communication_id,
    "conversationId" Str conversation_id,
    "destinationConversationId" Str destination_conversation_id,
    "disconnectType" Enum disconnect_type,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
});

rt::setters!(CommunicationEndedEvent {
    0 communication_id with_communication_id(impl Into<String>) clear_communication_id,
    1 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    2 destination_conversation_id with_destination_conversation_id(impl Into<String>) clear_destination_conversation_id,
    3 disconnect_type with_disconnect_type(impl Into<super::CommunicationEndedEventDisconnectType>) clear_disconnect_type,
    4 event_date_time with_event_date_time(impl Into<rt::DateTime>) clear_event_date_time,
    5 event_id with_event_id(impl Into<String>) clear_event_id,
});

rt::open_enum!(CommunicationEndedEventDisconnectType {
    Error = "Error",
    Peer = "Peer",
    Self_ = "Self",
    System = "System",
    Transfer = "Transfer",
    TransferAcd = "TransferACD",
    TransferConference = "TransferConference",
    TransferConsult = "TransferConsult",
    TransferUser = "TransferUser",
});
