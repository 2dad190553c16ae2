// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailHoldUpdatedEvent`.
///
/// The service requires `communicationId`, `conversationId`, `eventDateTime`, `eventId`, `held` in requests.
#[non_exhaustive]
pub struct EmailHoldUpdatedEvent {
    /// `communicationId`, required.
    pub communication_id: Option<String>,
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `eventDateTime`, required.
    pub event_date_time: Option<rt::DateTime>,
    /// `eventId`, required.
    pub event_id: Option<String>,
    /// `held`, required.
    pub held: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(EmailHoldUpdatedEvent {
    "communicationId" Str communication_id,
    "conversationId" Str conversation_id,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
    "held" Bool held,
});

rt::setters!(EmailHoldUpdatedEvent {
    0 communication_id with_communication_id(impl Into<String>) clear_communication_id,
    1 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    2 event_date_time with_event_date_time(impl Into<rt::DateTime>) clear_event_date_time,
    3 event_id with_event_id(impl Into<String>) clear_event_id,
    4 held with_held(bool) clear_held,
});
