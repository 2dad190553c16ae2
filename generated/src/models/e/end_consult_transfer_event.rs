// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EndConsultTransferEvent`.
///
/// The service requires `conversationId`, `eventDateTime`, `eventId` in requests.
#[non_exhaustive]
pub struct EndConsultTransferEvent {
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `eventDateTime`, required.
    pub event_date_time: Option<rt::DateTime>,
    /// `eventId`, required.
    pub event_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EndConsultTransferEvent {
    "conversationId" Str conversation_id,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
});

rt::setters!(EndConsultTransferEvent {
    0 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    1 event_date_time with_event_date_time(impl Into<rt::DateTime>) clear_event_date_time,
    2 event_id with_event_id(impl Into<String>) clear_event_id,
});
