// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailCommunicationEndedEvent`.
///
/// The service requires `communicationId`, `conversationId`, `disconnectType`, `eventDateTime`, `eventId` in requests.
#[non_exhaustive]
pub struct EmailCommunicationEndedEvent {
    /// `communicationId`, required.
    pub communication_id: Option<String>,
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `disconnectType`, required.
    pub disconnect_type: Option<super::EmailCommunicationEndedEventDisconnectType>,
    /// `eventDateTime`, required.
    pub event_date_time: Option<rt::DateTime>,
    /// `eventId`, required.
    pub event_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`EmailCommunicationEndedEvent`](super::EmailCommunicationEndedEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum EmailCommunicationEndedEventDisconnectType {
    /// `Unknown`
    Unknown,
    /// `Self`
    Self_,
    /// `Peer`
    Peer,
    /// `System`
    System,
    /// `Error`
    Error,
    /// `Spam`
    Spam,
    /// `Transfer`
    Transfer,
    /// `TransferACD`
    TransferAcd,
    /// `TransferUser`
    TransferUser,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EmailCommunicationEndedEvent {
    "communicationId" Str communication_id,
    "conversationId" Str conversation_id,
    "disconnectType" Enum disconnect_type,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
});

rt::setters!(EmailCommunicationEndedEvent {
    0 communication_id with_communication_id(impl Into<String>) clear_communication_id,
    1 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    2 disconnect_type with_disconnect_type(impl Into<super::EmailCommunicationEndedEventDisconnectType>) clear_disconnect_type,
    3 event_date_time with_event_date_time(impl Into<rt::DateTime>) clear_event_date_time,
    4 event_id with_event_id(impl Into<String>) clear_event_id,
});

rt::open_enum!(EmailCommunicationEndedEventDisconnectType {
    Unknown = "Unknown",
    Self_ = "Self",
    Peer = "Peer",
    System = "System",
    Error = "Error",
    Spam = "Spam",
    Transfer = "Transfer",
    TransferAcd = "TransferACD",
    TransferUser = "TransferUser",
});
