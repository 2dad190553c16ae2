// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingUserEstablishedEvent`.
#[non_exhaustive]
pub struct MessagingUserEstablishedEvent {
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
    pub initial_configuration: Option<super::MessagingInitialConfiguration>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `sourceConfiguration`, required.
    pub source_configuration: Option<super::SourceConfiguration>,
    /// `userId`, required.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MessagingUserEstablishedEvent {
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
