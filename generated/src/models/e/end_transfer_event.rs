// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EndTransferEvent`.
///
/// The service requires `commandId`, `conversationId`, `eventDateTime`, `eventId`, `finalState`, `objectCommunicationId` in requests.
#[non_exhaustive]
pub struct EndTransferEvent {
    /// `commandId`, required.
    pub command_id: Option<String>,
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `eventDateTime`, required.
    pub event_date_time: Option<rt::DateTime>,
    /// `eventId`, required.
    pub event_id: Option<String>,
    /// `finalState`, required.
    pub final_state: Option<super::EndTransferEventFinalState>,
    /// `objectCommunicationId`, required.
    pub object_communication_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `finalState` in [`EndTransferEvent`](super::EndTransferEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum EndTransferEventFinalState {
    /// `Completed`
    Completed,
    /// `Canceled`
    Canceled,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EndTransferEvent {
    "commandId" Str command_id,
    "conversationId" Str conversation_id,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
    "finalState" Enum final_state,
    "objectCommunicationId" Str object_communication_id,
});

rt::setters!(EndTransferEvent {
    0 command_id with_command_id(impl Into<String>) clear_command_id,
    1 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    2 event_date_time with_event_date_time(impl Into<rt::DateTime>) clear_event_date_time,
    3 event_id with_event_id(impl Into<String>) clear_event_id,
    4 final_state with_final_state(impl Into<super::EndTransferEventFinalState>) clear_final_state,
    5 object_communication_id with_object_communication_id(impl Into<String>) clear_object_communication_id,
});

rt::open_enum!(EndTransferEventFinalState {
    Completed = "Completed",
    Canceled = "Canceled",
    Failed = "Failed",
});
