// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserPresenceEvent`.
///
/// The service requires `eventDateTime`, `eventId`, `sourceId`, `userId` in requests.
#[non_exhaustive]
pub struct UserPresenceEvent {
    /// `eventDateTime`, required.
    pub event_date_time: Option<rt::DateTime>,
    /// `eventId`, required.
    pub event_id: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `presenceDefinitionId`.
    pub presence_definition_id: Option<String>,
    /// `sourceId`, required.
    pub source_id: Option<String>,
    /// `userId`, required.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserPresenceEvent {
    "eventDateTime" DateTime event_date_time,
    "eventId" Str event_id,
    "message" Str message,
    "presenceDefinitionId" Str presence_definition_id,
    "sourceId" Str source_id,
    "userId" Str user_id,
});

rt::setters!(UserPresenceEvent {
    0 event_date_time with_event_date_time(impl Into<rt::DateTime>) clear_event_date_time,
    1 event_id with_event_id(impl Into<String>) clear_event_id,
    2 message with_message(impl Into<String>) clear_message,
    3 presence_definition_id with_presence_definition_id(impl Into<String>) clear_presence_definition_id,
    4 source_id with_source_id(impl Into<String>) clear_source_id,
    5 user_id with_user_id(impl Into<String>) clear_user_id,
});
