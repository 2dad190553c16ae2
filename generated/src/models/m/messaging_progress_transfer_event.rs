// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingProgressTransferEvent`.
#[non_exhaustive]
pub struct MessagingProgressTransferEvent {
    /// `commandId`, required.
    pub command_id: Option<String>,
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `destinationCommunicationId`, required.
    pub destination_communication_id: Option<String>,
    /// `eventDateTime`, required.
    pub event_date_time: Option<rt::DateTime>,
    /// `eventId`, required.
    pub event_id: Option<String>,
    /// `objectCommunicationId`, required.
    pub object_communication_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MessagingProgressTransferEvent {
    "commandId" Str command_id,
    "conversationId" Str conversation_id,
    "destinationCommunicationId" Str destination_communication_id,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
    "objectCommunicationId" Str object_communication_id,
});
