// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingCommunicationEndedEvent`.
#[non_exhaustive]
pub struct MessagingCommunicationEndedEvent {
    /// `communicationId`, required.
    pub communication_id: Option<String>,
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `disconnectType`, required.
    pub disconnect_type: Option<super::MessagingCommunicationEndedEventDisconnectType>,
    /// `eventDateTime`, required.
    pub event_date_time: Option<rt::DateTime>,
    /// `eventId`, required.
    pub event_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `disconnectType` in [`MessagingCommunicationEndedEvent`](super::MessagingCommunicationEndedEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessagingCommunicationEndedEventDisconnectType {
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
    /// `Transfer`
    Transfer,
    /// `TransferACD`
    TransferAcd,
    /// `TransferUser`
    TransferUser,
    /// `SessionExpired`
    SessionExpired,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MessagingCommunicationEndedEvent {
    "communicationId" Str communication_id,
    "conversationId" Str conversation_id,
    "disconnectType" Enum disconnect_type,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
});

rt::open_enum!(MessagingCommunicationEndedEventDisconnectType {
    Unknown = "Unknown",
    Self_ = "Self",
    Peer = "Peer",
    System = "System",
    Error = "Error",
    Transfer = "Transfer",
    TransferAcd = "TransferACD",
    TransferUser = "TransferUser",
    SessionExpired = "SessionExpired",
});
