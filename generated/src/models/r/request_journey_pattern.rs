// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RequestJourneyPattern`.
///
/// The service requires `count`, `criteria`, `sessionType`, `streamType` in requests.
#[non_exhaustive]
pub struct RequestJourneyPattern {
    /// `count`, required.
    pub count: Option<i64>,
    /// `criteria`, required.
    pub criteria: Option<Vec<super::RequestCriteria>>,
    /// `eventName`.
    pub event_name: Option<String>,
    /// `sessionType`, required.
    pub session_type: Option<String>,
    /// `streamType`, required.
    pub stream_type: Option<super::RequestJourneyPatternStreamType>,
    __marks: rt::Marks,
}
/// The values of `streamType` in [`RequestJourneyPattern`](super::RequestJourneyPattern).
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestJourneyPatternStreamType {
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

rt::model!(RequestJourneyPattern {
    "count" Int count,
    "criteria" Any criteria,
    "eventName" Str event_name,
    "sessionType" Str session_type,
    "streamType" Enum stream_type,
});

rt::setters!(RequestJourneyPattern {
    0 count with_count(i64) clear_count,
    1 criteria with_criteria(Vec<super::RequestCriteria>) clear_criteria,
    2 event_name with_event_name(impl Into<String>) clear_event_name,
    3 session_type with_session_type(impl Into<String>) clear_session_type,
    4 stream_type with_stream_type(impl Into<super::RequestJourneyPatternStreamType>) clear_stream_type,
});

rt::open_enum!(RequestJourneyPatternStreamType {
    Web = "Web",
    Custom = "Custom",
    Conversation = "Conversation",
    App = "App",
});
