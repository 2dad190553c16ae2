// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserEstablishedEvent`.
///
/// The service requires `communicationId`, `conversationId`, `eventDateTime`, `eventId`, `initialConfiguration`, `sourceConfiguration`, `userId` in requests.
#[non_exhaustive]
pub struct UserEstablishedEvent {
    /// `afterCallWorkRequired`.
    pub after_call_work_required: Option<bool>,
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
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `sourceConfiguration`, required.
    pub source_configuration: Option<super::SourceConfiguration>,
    /// `stationId`.
    pub station_id: Option<String>,
    /// `userId`, required.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserEstablishedEvent {
    "afterCallWorkRequired" Bool after_call_work_required,
    "ani" Str ani,
    "communicationId" Str communication_id,
    "conversationId" Str conversation_id,
    "dnis" Str dnis,
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
    "initialConfiguration" Any initial_configuration,
    "phoneNumber" Str phone_number,
    "queueId" Str queue_id,
    "sourceConfiguration" Any source_configuration,
    "stationId" Str station_id,
    "userId" Str user_id,
});

rt::setters!(UserEstablishedEvent {
    0 after_call_work_required with_after_call_work_required(bool) clear_after_call_work_required,
    1 ani with_ani(impl Into<String>) clear_ani,
    2 communication_id with_communication_id(impl Into<String>) clear_communication_id,
    3 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    4 dnis with_dnis(impl Into<String>) clear_dnis,
    5 event_date_time with_event_date_time(impl Into<rt::DateTime>) clear_event_date_time,
    6 event_id with_event_id(impl Into<String>) clear_event_id,
    7 initial_configuration with_initial_configuration(super::InitialConfiguration) clear_initial_configuration,
    8 phone_number with_phone_number(impl Into<String>) clear_phone_number,
    9 queue_id with_queue_id(impl Into<String>) clear_queue_id,
    10 source_configuration with_source_configuration(super::SourceConfiguration) clear_source_configuration,
    11 station_id with_station_id(impl Into<String>) clear_station_id,
    12 user_id with_user_id(impl Into<String>) clear_user_id,
});
