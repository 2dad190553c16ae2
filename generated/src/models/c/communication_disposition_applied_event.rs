// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CommunicationDispositionAppliedEvent`.
///
/// The service requires `communicationId`, `conversationId`, `eventDateTime`, `eventId` in requests.
#[non_exhaustive]
pub struct CommunicationDispositionAppliedEvent {
    /// `code`.
    pub code: Option<String>,
    /// `communicationId`, required.
    pub communication_id: Option<String>,
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `eventDateTime`, required.
    pub event_date_time: Option<rt::DateTime>,
    /// `eventId`, required.
    pub event_id: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(CommunicationDispositionAppliedEvent {
    "code" Str code,
    "communicationId" Str communication_id,
    "conversationId" Str conversation_id,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
    "notes" Str notes,
    "tags" Texts tags,
});

rt::setters!(CommunicationDispositionAppliedEvent {
    0 code with_code(impl Into<String>) clear_code,
    1 communication_id with_communication_id(impl Into<String>) clear_communication_id,
    2 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    3 event_date_time with_event_date_time(impl Into<rt::DateTime>) clear_event_date_time,
    4 event_id with_event_id(impl Into<String>) clear_event_id,
    5 notes with_notes(impl Into<String>) clear_notes,
    6 tags with_tags(Vec<String>) clear_tags,
});
