// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserTransferEvent`.
///
/// The service requires `commandId`, `conversationId`, `destinationUserId`, `eventDateTime`, `eventId`, `initiatingCommunicationId`, `objectCommunicationId`, `targetCommunicationId`, `transferType` in requests.
#[non_exhaustive]
pub struct UserTransferEvent {
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
    pub transfer_type: Option<super::UserTransferEventTransferType>,
    __marks: rt::Marks,
}
/// The values of `transferType` in [`UserTransferEvent`](super::UserTransferEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserTransferEventTransferType {
    /// `Attended`
    Attended,
    /// `Unattended`
    Unattended,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserTransferEvent {
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

rt::setters!(UserTransferEvent {
    0 command_id with_command_id(impl Into<String>) clear_command_id,
    1 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    2 destination_user_id with_destination_user_id(impl Into<String>) clear_destination_user_id,
    3 event_date_time with_event_date_time(impl Into<rt::DateTime>) clear_event_date_time,
    4 event_id with_event_id(impl Into<String>) clear_event_id,
    5 initiating_communication_id with_initiating_communication_id(impl Into<String>) clear_initiating_communication_id,
    6 object_communication_id with_object_communication_id(impl Into<String>) clear_object_communication_id,
    7 target_communication_id with_target_communication_id(impl Into<String>) clear_target_communication_id,
    8 transfer_type with_transfer_type(impl Into<super::UserTransferEventTransferType>) clear_transfer_type,
});

rt::open_enum!(UserTransferEventTransferType {
    Attended = "Attended",
    Unattended = "Unattended",
});
