// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingRoutingTransferEvent`.
#[non_exhaustive]
pub struct MessagingRoutingTransferEvent {
    /// `commandId`, required.
    pub command_id: Option<String>,
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `destinationQueueId`, required.
    pub destination_queue_id: Option<String>,
    /// `eventDateTime`, required.
    pub event_date_time: Option<rt::DateTime>,
    /// `eventId`, required.
    pub event_id: Option<String>,
    /// `initiatingCommunicationId`, required.
    pub initiating_communication_id: Option<String>,
    /// `languageId`.
    pub language_id: Option<String>,
    /// `objectCommunicationId`, required.
    pub object_communication_id: Option<String>,
    /// `skillIds`.
    pub skill_ids: Option<Vec<String>>,
    /// `targetCommunicationId`, required.
    pub target_communication_id: Option<String>,
    /// `transferType`, required.
    pub transfer_type: Option<super::MessagingRoutingTransferEventTransferType>,
    __marks: rt::Marks,
}
/// The values of `transferType` in [`MessagingRoutingTransferEvent`](super::MessagingRoutingTransferEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessagingRoutingTransferEventTransferType {
    /// `Attended`
    Attended,
    /// `Unattended`
    Unattended,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MessagingRoutingTransferEvent {
    "commandId" Str command_id,
    "conversationId" Str conversation_id,
    "destinationQueueId" Str destination_queue_id,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
    "initiatingCommunicationId" Str initiating_communication_id,
    "languageId" Str language_id,
    "objectCommunicationId" Str object_communication_id,
    "skillIds" Texts skill_ids,
    "targetCommunicationId" Str target_communication_id,
    "transferType" Enum transfer_type,
});

rt::open_enum!(MessagingRoutingTransferEventTransferType {
    Attended = "Attended",
    Unattended = "Unattended",
});
