// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ProgressConsultTransferEvent`.
///
/// The service requires `conversationId`, `destinationCommunicationId`, `eventDateTime`, `eventId`, `initiatingCommunicationId`, `objectCommunicationId` in requests.
#[non_exhaustive]
pub struct ProgressConsultTransferEvent {
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `destinationCommunicationId`, required.
    pub destination_communication_id: Option<String>,
    /// `eventDateTime`, required.
    pub event_date_time: Option<rt::DateTime>,
    /// `eventId`, required.
    pub event_id: Option<String>,
    /// `initiatingCommunicationId`, required.
    pub initiating_communication_id: Option<String>,
    /// `objectCommunicationId`, required.
    pub object_communication_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ProgressConsultTransferEvent {
    "conversationId" Str conversation_id,
    "destinationCommunicationId" Str destination_communication_id,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
    "initiatingCommunicationId" Str initiating_communication_id,
    "objectCommunicationId" Str object_communication_id,
});

rt::setters!(ProgressConsultTransferEvent {
    0 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    1 destination_communication_id with_destination_communication_id(impl Into<String>) clear_destination_communication_id,
    2 event_date_time with_event_date_time(impl Into<rt::DateTime>) clear_event_date_time,
    3 event_id with_event_id(impl Into<String>) clear_event_id,
    4 initiating_communication_id with_initiating_communication_id(impl Into<String>) clear_initiating_communication_id,
    5 object_communication_id with_object_communication_id(impl Into<String>) clear_object_communication_id,
});
