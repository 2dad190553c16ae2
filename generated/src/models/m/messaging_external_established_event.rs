// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingExternalEstablishedEvent`.
#[non_exhaustive]
pub struct MessagingExternalEstablishedEvent {
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
    /// `initialConfiguration`, required.
    pub initial_configuration: Option<super::MessagingInitialConfiguration>,
    /// `sourceConfiguration`, required.
    pub source_configuration: Option<super::SourceConfiguration>,
    __marks: rt::Marks,
}

rt::model!(MessagingExternalEstablishedEvent {
    "communicationId" Str communication_id,
    "conversationId" Str conversation_id,
    "displayName" Str display_name,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
    "initialConfiguration" Any initial_configuration,
    "sourceConfiguration" Any source_configuration,
});
