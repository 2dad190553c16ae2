// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PhoneEstablishedEvent`.
///
/// The service requires `communicationId`, `conversationId`, `eventDateTime`, `eventId`, `initialConfiguration`, `sourceConfiguration` in requests.
#[non_exhaustive]
pub struct PhoneEstablishedEvent {
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
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    /// `sourceConfiguration`, required.
    pub source_configuration: Option<super::SourceConfiguration>,
    __marks: rt::Marks,
}

rt::model!(PhoneEstablishedEvent {
    "ani" Str ani,
    "communicationId" Str communication_id,
    "conversationId" Str conversation_id,
    "dnis" Str dnis,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
    "initialConfiguration" Any initial_configuration,
    "phoneNumber" Str phone_number,
    "sourceConfiguration" Any source_configuration,
});

rt::setters!(PhoneEstablishedEvent {
    0 ani with_ani(impl Into<String>) clear_ani,
    1 communication_id with_communication_id(impl Into<String>) clear_communication_id,
    2 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    3 dnis with_dnis(impl Into<String>) clear_dnis,
    4 event_date_time with_event_date_time(impl Into<rt::DateTime>) clear_event_date_time,
    5 event_id with_event_id(impl Into<String>) clear_event_id,
    6 initial_configuration with_initial_configuration(super::InitialConfiguration) clear_initial_configuration,
    7 phone_number with_phone_number(impl Into<String>) clear_phone_number,
    8 source_configuration with_source_configuration(super::SourceConfiguration) clear_source_configuration,
});
