// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailRoutingEstablishedEvent`.
///
/// The service requires `communicationId`, `conversationId`, `eventDateTime`, `eventId`, `initialConfiguration`, `queueId`, `sourceConfiguration` in requests.
#[non_exhaustive]
pub struct EmailRoutingEstablishedEvent {
    /// `communicationId`, required.
    pub communication_id: Option<String>,
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `eventDateTime`, required.
    pub event_date_time: Option<rt::DateTime>,
    /// `eventId`, required.
    pub event_id: Option<String>,
    /// `initialConfiguration`, required.
    pub initial_configuration: Option<super::EmailInitialConfiguration>,
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

rt::model!(EmailRoutingEstablishedEvent {
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

rt::setters!(EmailRoutingEstablishedEvent {
    0 communication_id with_communication_id(impl Into<String>) clear_communication_id,
    1 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    2 event_date_time with_event_date_time(impl Into<rt::DateTime>) clear_event_date_time,
    3 event_id with_event_id(impl Into<String>) clear_event_id,
    4 initial_configuration with_initial_configuration(super::EmailInitialConfiguration) clear_initial_configuration,
    5 label with_label(impl Into<String>) clear_label,
    6 language_id with_language_id(impl Into<String>) clear_language_id,
    7 queue_id with_queue_id(impl Into<String>) clear_queue_id,
    8 skill_ids with_skill_ids(Vec<String>) clear_skill_ids,
    9 source_configuration with_source_configuration(super::SourceConfiguration) clear_source_configuration,
});
