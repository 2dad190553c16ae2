// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailExternalEstablishedEvent`.
///
/// The service requires `communicationId`, `conversationId`, `eventDateTime`, `eventId`, `initialConfiguration`, `sourceConfiguration` in requests.
#[non_exhaustive]
pub struct EmailExternalEstablishedEvent {
    /// `communicationId`, required.
    pub communication_id: Option<String>,
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `eventDateTime`, required.
    pub event_date_time: Option<rt::DateTime>,
    /// `eventId`, required.
    pub event_id: Option<String>,
    /// `includeMessage`.
    pub include_message: Option<bool>,
    /// `initialConfiguration`, required.
    pub initial_configuration: Option<super::EmailInitialConfiguration>,
    /// `sourceConfiguration`, required.
    pub source_configuration: Option<super::SourceConfiguration>,
    __marks: rt::Marks,
}

rt::model!(EmailExternalEstablishedEvent {
    "communicationId" Str communication_id,
    "conversationId" Str conversation_id,
    "displayName" Str display_name,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
    "includeMessage" Bool include_message,
    "initialConfiguration" Any initial_configuration,
    "sourceConfiguration" Any source_configuration,
});

rt::setters!(EmailExternalEstablishedEvent {
    0 communication_id with_communication_id(impl Into<String>) clear_communication_id,
    1 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    2 display_name with_display_name(impl Into<String>) clear_display_name,
    3 event_date_time with_event_date_time(impl Into<rt::DateTime>) clear_event_date_time,
    4 event_id with_event_id(impl Into<String>) clear_event_id,
    5 include_message with_include_message(bool) clear_include_message,
    6 initial_configuration with_initial_configuration(super::EmailInitialConfiguration) clear_initial_configuration,
    7 source_configuration with_source_configuration(super::SourceConfiguration) clear_source_configuration,
});
