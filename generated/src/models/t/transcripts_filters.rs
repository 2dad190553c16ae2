// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptsFilters`.
#[non_exhaustive]
pub struct TranscriptsFilters {
    /// `endTimeMs`.
    pub end_time_ms: Option<i64>,
    /// `flows`.
    pub flows: Option<Vec<String>>,
    /// `mediaType`.
    pub media_type: Option<super::TranscriptsFiltersMediaType>,
    /// `programs`.
    pub programs: Option<Vec<String>>,
    /// `queues`.
    pub queues: Option<Vec<String>>,
    /// `startTimeMs`.
    pub start_time_ms: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`TranscriptsFilters`](super::TranscriptsFilters).
#[derive(Clone)]
#[non_exhaustive]
pub enum TranscriptsFiltersMediaType {
    /// `call`
    Call,
    /// `message`
    Message,
    /// `email`
    Email,
    /// `chat`
    Chat,
    /// `callback`
    Callback,
    /// `all`
    All,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TranscriptsFilters {
    "endTimeMs" Int end_time_ms,
    "flows" Texts flows,
    "mediaType" Enum media_type,
    "programs" Texts programs,
    "queues" Texts queues,
    "startTimeMs" Int start_time_ms,
});

rt::setters!(TranscriptsFilters {
    0 end_time_ms with_end_time_ms(i64) clear_end_time_ms,
    1 flows with_flows(Vec<String>) clear_flows,
    2 media_type with_media_type(impl Into<super::TranscriptsFiltersMediaType>) clear_media_type,
    3 programs with_programs(Vec<String>) clear_programs,
    4 queues with_queues(Vec<String>) clear_queues,
    5 start_time_ms with_start_time_ms(i64) clear_start_time_ms,
});

rt::open_enum!(TranscriptsFiltersMediaType {
    Call = "call",
    Message = "message",
    Email = "email",
    Chat = "chat",
    Callback = "callback",
    All = "all",
});
