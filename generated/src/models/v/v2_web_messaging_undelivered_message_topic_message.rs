// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2WebMessagingUndeliveredMessageTopicMessage`.
#[non_exhaustive]
pub struct V2WebMessagingUndeliveredMessageTopicMessage {
    /// `eventTimeMs`.
    pub event_time_ms: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V2WebMessagingUndeliveredMessageTopicMessage {
    "eventTimeMs" Int event_time_ms,
    "id" Str id,
});
