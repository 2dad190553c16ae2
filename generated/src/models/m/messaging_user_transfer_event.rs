// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingUserTransferEvent`.
#[non_exhaustive]
pub struct MessagingUserTransferEvent {
    /// `commandId`, required.
    pub command_id: Option<String>,
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `destinationUserId`, required.
    pub destination_user_id: Option<String>,
    /// `eventDateTime`, required.
    pub event_date_time: Option<rt::DateTime>,
    /// `eventId`, required.
    pub event_id: Option<String>,
    /// `initiatingCommunicationId`, required.
    pub initiating_communication_id: Option<String>,
    /// `objectCommunicationId`, required.
    pub object_communication_id: Option<String>,
    /// `targetCommunicationId`, required.
    pub target_communication_id: Option<String>,
    /// `transferType`, required.
    pub transfer_type: Option<super::MessagingUserTransferEventTransferType>,
    __marks: rt::Marks,
}
/// The values of `transferType` in [`MessagingUserTransferEvent`](super::MessagingUserTransferEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessagingUserTransferEventTransferType {
    /// `Attended`
    Attended,
    /// `Unattended`
    Unattended,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MessagingUserTransferEvent {
    "commandId" Str command_id,
    "conversationId" Str conversation_id,
    "destinationUserId" Str destination_user_id,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
    "initiatingCommunicationId" Str initiating_communication_id,
    "objectCommunicationId" Str object_communication_id,
    "targetCommunicationId" Str target_communication_id,
    "transferType" Enum transfer_type,
});

rt::open_enum!(MessagingUserTransferEventTransferType {
    Attended = "Attended",
    Unattended = "Unattended",
});
