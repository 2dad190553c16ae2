// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingCommunicationDispositionAppliedEvent`.
#[non_exhaustive]
pub struct MessagingCommunicationDispositionAppliedEvent {
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

rt::model!(MessagingCommunicationDispositionAppliedEvent {
    "code" Str code,
    "communicationId" Str communication_id,
    "conversationId" Str conversation_id,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
    "notes" Str notes,
    "tags" Texts tags,
});
