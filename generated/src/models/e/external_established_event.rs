// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalEstablishedEvent`.
///
/// The service requires `communicationId`, `conversationId`, `eventDateTime`, `eventId`, `initialConfiguration`, `sourceConfiguration` in requests.
#[non_exhaustive]
pub struct ExternalEstablishedEvent {
    /// `ani`.
    pub ani: Option<String>,
    /// `aniName`.
    pub ani_name: Option<String>,
    /// `communicationId`, required.
    pub communication_id: Option<String>,
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `dnis`.
    pub dnis: Option<String>,
    /// `dnisName`.
    pub dnis_name: Option<String>,
    /// `eventDateTime`, required.
    pub event_date_time: Option<rt::DateTime>,
    /// `eventId`, required.
    pub event_id: Option<String>,
    /// `initialConfiguration`, required.
    pub initial_configuration: Option<super::InitialConfiguration>,
    /// `sourceConfiguration`, required.
    pub source_configuration: Option<super::SourceConfiguration>,
    __marks: rt::Marks,
}

rt::model!(ExternalEstablishedEvent {
    "ani" Str ani,
    "aniName" Str ani_name,
    "communicationId" Str communication_id,
    "conversationId" Str conversation_id,
    "dnis" Str dnis,
    "dnisName" Str dnis_name,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
    "initialConfiguration" Any initial_configuration,
    "sourceConfiguration" Any source_configuration,
});

rt::setters!(ExternalEstablishedEvent {
    0 ani with_ani(impl Into<String>) clear_ani,
    1 ani_name with_ani_name(impl Into<String>) clear_ani_name,
    2 communication_id with_communication_id(impl Into<String>) clear_communication_id,
    3 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    4 dnis with_dnis(impl Into<String>) clear_dnis,
    5 dnis_name with_dnis_name(impl Into<String>) clear_dnis_name,
    6 event_date_time with_event_date_time(impl Into<rt::DateTime>) clear_event_date_time,
    7 event_id with_event_id(impl Into<String>) clear_event_id,
    8 initial_configuration with_initial_configuration(super::InitialConfiguration) clear_initial_configuration,
    9 source_configuration with_source_configuration(super::SourceConfiguration) clear_source_configuration,
});
