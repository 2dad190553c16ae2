// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingHoldUpdatedEvent`.
#[non_exhaustive]
pub struct MessagingHoldUpdatedEvent {
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

rt::model!(MessagingHoldUpdatedEvent {
    "communicationId" Str communication_id,
    "conversationId" Str conversation_id,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
    "held" Bool held,
});
