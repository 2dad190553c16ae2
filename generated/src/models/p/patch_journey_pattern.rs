// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchJourneyPattern`.
#[non_exhaustive]
pub struct PatchJourneyPattern {
    /// `count`.
    pub count: Option<i64>,
    /// `criteria`.
    pub criteria: Option<Vec<super::PatchCriteria>>,
    /// `eventName`.
    pub event_name: Option<String>,
    /// `sessionType`.
    pub session_type: Option<String>,
    /// `streamType`.
    pub stream_type: Option<super::PatchJourneyPatternStreamType>,
    __marks: rt::Marks,
}
/// The values of `streamType` in [`PatchJourneyPattern`](super::PatchJourneyPattern).
#[derive(Clone)]
#[non_exhaustive]
pub enum PatchJourneyPatternStreamType {
    /// `Web`
    Web,
    /// `Custom`
    Custom,
    /// `Conversation`
    Conversation,
    /// `App`
    App,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PatchJourneyPattern {
    "count" Int count,
    "criteria" Any criteria,
    "eventName" Str event_name,
    "sessionType" Str session_type,
    "streamType" Enum stream_type,
});

rt::setters!(PatchJourneyPattern {
    0 count with_count(i64) clear_count,
    1 criteria with_criteria(Vec<super::PatchCriteria>) clear_criteria,
    2 event_name with_event_name(impl Into<String>) clear_event_name,
    3 session_type with_session_type(impl Into<String>) clear_session_type,
    4 stream_type with_stream_type(impl Into<super::PatchJourneyPatternStreamType>) clear_stream_type,
});

rt::open_enum!(PatchJourneyPatternStreamType {
    Web = "Web",
    Custom = "Custom",
    Conversation = "Conversation",
    App = "App",
});
