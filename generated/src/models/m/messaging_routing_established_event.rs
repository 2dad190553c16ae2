// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingRoutingEstablishedEvent`.
#[non_exhaustive]
pub struct MessagingRoutingEstablishedEvent {
    /// `communicationId`, required.
    pub communication_id: Option<String>,
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `eventDateTime`, required.
    pub event_date_time: Option<rt::DateTime>,
    /// `eventId`, required.
    pub event_id: Option<String>,
    /// `initialConfiguration`, required.
    pub initial_configuration: Option<super::MessagingInitialConfiguration>,
    /// `label`.
    pub label: Option<String>,
    /// `languageId`.
    pub language_id: Option<String>,
    /// `queueId`, required.
    pub queue_id: Option<String>,
    /// `skillIds`.
    pub skill_ids: Option<Vec<String>>,
    /// `sourceConfiguration`, required.
    pub source_configuration: Option<super::SourceConfiguration>,
    __marks: rt::Marks,
}

rt::model!(MessagingRoutingEstablishedEvent {
    "communicationId" Str communication_id,
    "conversationId" Str conversation_id,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
    "initialConfiguration" Any initial_configuration,
    "label" Str label,
    "languageId" Str language_id,
    "queueId" Str queue_id,
    "skillIds" Texts skill_ids,
    "sourceConfiguration" Any source_configuration,
});
