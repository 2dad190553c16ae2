// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingEndTransferEvent`.
#[non_exhaustive]
pub struct MessagingEndTransferEvent {
    /// `commandId`, required.
    pub command_id: Option<String>,
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `eventDateTime`, required.
    pub event_date_time: Option<rt::DateTime>,
    /// `eventId`, required.
    pub event_id: Option<String>,
    /// `finalState`, required.
    pub final_state: Option<super::MessagingEndTransferEventFinalState>,
    /// `objectCommunicationId`, required.
    pub object_communication_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `finalState` in [`MessagingEndTransferEvent`](super::MessagingEndTransferEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessagingEndTransferEventFinalState {
    /// `Completed`
    Completed,
    /// `Canceled`
    Canceled,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MessagingEndTransferEvent {
    "commandId" Str command_id,
    "conversationId" Str conversation_id,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
    "finalState" Enum final_state,
    "objectCommunicationId" Str object_communication_id,
});

rt::open_enum!(MessagingEndTransferEventFinalState {
    Completed = "Completed",
    Canceled = "Canceled",
    Failed = "Failed",
});
