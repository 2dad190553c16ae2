// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CustomerIntentAssignmentRequest`.
#[non_exhaustive]
pub struct CustomerIntentAssignmentRequest {
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `sourceId`.
    pub source_id: Option<String>,
    /// `sourceType`.
    pub source_type: Option<super::CustomerIntentAssignmentRequestSourceType>,
    __marks: rt::Marks,
}
/// The values of `sourceType` in [`CustomerIntentAssignmentRequest`](super::CustomerIntentAssignmentRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerIntentAssignmentRequestSourceType {
    /// `Bot`
    Bot,
    /// `Case`
    Case,
    /// `Copilot`
    Copilot,
    /// `Digitalbot`
    Digitalbot,
    /// `Segment`
    Segment,
    /// `Topic`
    Topic,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CustomerIntentAssignmentRequest {
    "conversationId" Str conversation_id,
    "sessionId" Str session_id,
    "sourceId" Str source_id,
    "sourceType" Enum source_type,
});

rt::setters!(CustomerIntentAssignmentRequest {
    0 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    1 session_id with_session_id(impl Into<String>) clear_session_id,
    2 source_id with_source_id(impl Into<String>) clear_source_id,
    3 source_type with_source_type(impl Into<super::CustomerIntentAssignmentRequestSourceType>) clear_source_type,
});

rt::open_enum!(CustomerIntentAssignmentRequestSourceType {
    Bot = "Bot",
    Case = "Case",
    Copilot = "Copilot",
    Digitalbot = "Digitalbot",
    Segment = "Segment",
    Topic = "Topic",
    Unknown = "Unknown",
});
