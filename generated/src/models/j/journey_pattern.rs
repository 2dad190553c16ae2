// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyPattern`.
#[non_exhaustive]
pub struct JourneyPattern {
    /// `count`, required.
    pub count: Option<i64>,
    /// `criteria`, required.
    pub criteria: Option<Vec<super::Criteria>>,
    /// `eventName`.
    pub event_name: Option<String>,
    /// `sessionType`, required.
    pub session_type: Option<String>,
    /// `streamType`, required.
    pub stream_type: Option<super::JourneyPatternStreamType>,
    __marks: rt::Marks,
}
/// The values of `streamType` in [`JourneyPattern`](super::JourneyPattern).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyPatternStreamType {
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

rt::model!(JourneyPattern {
    "count" Int count,
    "criteria" Any criteria,
    "eventName" Str event_name,
    "sessionType" Str session_type,
    "streamType" Enum stream_type,
});

rt::open_enum!(JourneyPatternStreamType {
    Web = "Web",
    Custom = "Custom",
    Conversation = "Conversation",
    App = "App",
});
