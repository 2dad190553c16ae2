// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailUserEstablishedEvent`.
///
/// The service requires `communicationId`, `conversationId`, `eventDateTime`, `eventId`, `initialConfiguration`, `sourceConfiguration`, `userId` in requests.
#[non_exhaustive]
pub struct EmailUserEstablishedEvent {
    /// `afterCallWorkRequired`.
    pub after_call_work_required: Option<bool>,
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
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `sourceConfiguration`, required.
    pub source_configuration: Option<super::SourceConfiguration>,
    /// `userId`, required.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EmailUserEstablishedEvent {
    "afterCallWorkRequired" Bool after_call_work_required,
    "communicationId" Str communication_id,
    "conversationId" Str conversation_id,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
    "initialConfiguration" Any initial_configuration,
    "queueId" Str queue_id,
    "sourceConfiguration" Any source_configuration,
    "userId" Str user_id,
});

rt::setters!(EmailUserEstablishedEvent {
    0 after_call_work_required with_after_call_work_required(bool) clear_after_call_work_required,
    1 communication_id with_communication_id(impl Into<String>) clear_communication_id,
    2 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    3 event_date_time with_event_date_time(impl Into<rt::DateTime>) clear_event_date_time,
    4 event_id with_event_id(impl Into<String>) clear_event_id,
    5 initial_configuration with_initial_configuration(super::EmailInitialConfiguration) clear_initial_configuration,
    6 queue_id with_queue_id(impl Into<String>) clear_queue_id,
    7 source_configuration with_source_configuration(super::SourceConfiguration) clear_source_configuration,
    8 user_id with_user_id(impl Into<String>) clear_user_id,
});
