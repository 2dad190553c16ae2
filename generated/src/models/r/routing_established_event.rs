// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoutingEstablishedEvent`.
///
/// The service requires `communicationId`, `conversationId`, `eventDateTime`, `eventId`, `initialConfiguration`, `queueId`, `sourceConfiguration` in requests.
#[non_exhaustive]
pub struct RoutingEstablishedEvent {
    /// `ani`.
    pub ani: Option<String>,
    /// `communicationId`, required.
    pub communication_id: Option<String>,
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `dnis`.
    pub dnis: Option<String>,
    /// `eventDateTime`, required.
    pub event_date_time: Option<rt::DateTime>,
    /// `eventId`, required.
    pub event_id: Option<String>,
    /// `initialConfiguration`, required.
    pub initial_configuration: Option<super::InitialConfiguration>,
    /// `languageId`.
    pub language_id: Option<String>,
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    /// `queueId`, required.
    pub queue_id: Option<String>,
    /// `skillIds`.
    pub skill_ids: Option<Vec<String>>,
    /// `sourceConfiguration`, required.
    pub source_configuration: Option<super::SourceConfiguration>,
    __marks: rt::Marks,
}

rt::model!(RoutingEstablishedEvent {
    "ani" Str ani,
    "communicationId" Str communication_id,
    "conversationId" Str conversation_id,
    "dnis" Str dnis,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
    "initialConfiguration" Any initial_configuration,
    "languageId" Str language_id,
    "phoneNumber" Str phone_number,
    "queueId" Str queue_id,
    "skillIds" Texts skill_ids,
    "sourceConfiguration" Any source_configuration,
});

rt::setters!(RoutingEstablishedEvent {
    0 ani with_ani(impl Into<String>) clear_ani,
    1 communication_id with_communication_id(impl Into<String>) clear_communication_id,
    2 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    3 dnis with_dnis(impl Into<String>) clear_dnis,
    4 event_date_time with_event_date_time(impl Into<rt::DateTime>) clear_event_date_time,
    5 event_id with_event_id(impl Into<String>) clear_event_id,
    6 initial_configuration with_initial_configuration(super::InitialConfiguration) clear_initial_configuration,
    7 language_id with_language_id(impl Into<String>) clear_language_id,
    8 phone_number with_phone_number(impl Into<String>) clear_phone_number,
    9 queue_id with_queue_id(impl Into<String>) clear_queue_id,
    10 skill_ids with_skill_ids(Vec<String>) clear_skill_ids,
    11 source_configuration with_source_configuration(super::SourceConfiguration) clear_source_configuration,
});
