// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EventCondition`.
///
/// The service requires `key`, `sessionType`, `streamType`, `values` in requests.
#[non_exhaustive]
pub struct EventCondition {
    /// `eventName`.
    pub event_name: Option<String>,
    /// `key`, required.
    pub key: Option<String>,
    /// `operator`.
    pub operator: Option<super::EventConditionOperator>,
    /// `sessionType`, required.
    pub session_type: Option<String>,
    /// `streamType`, required.
    pub stream_type: Option<super::EventConditionStreamType>,
    /// `values`, required.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`EventCondition`](super::EventCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum EventConditionOperator {
    /// `containsAll`
    ContainsAll,
    /// `containsAny`
    ContainsAny,
    /// `notContainsAll`
    NotContainsAll,
    /// `notContainsAny`
    NotContainsAny,
    /// `equal`
    Equal,
    /// `notEqual`
    NotEqual,
    /// `greaterThan`
    GreaterThan,
    /// `greaterThanOrEqual`
    GreaterThanOrEqual,
    /// `lessThan`
    LessThan,
    /// `lessThanOrEqual`
    LessThanOrEqual,
    /// `startsWith`
    StartsWith,
    /// `endsWith`
    EndsWith,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `streamType` in [`EventCondition`](super::EventCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum EventConditionStreamType {
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

rt::model!(EventCondition {
    "eventName" Str event_name,
    "key" Str key,
    "operator" Enum operator,
    "sessionType" Str session_type,
    "streamType" Enum stream_type,
    "values" Texts values,
});

rt::setters!(EventCondition {
    0 event_name with_event_name(impl Into<String>) clear_event_name,
    1 key with_key(impl Into<String>) clear_key,
    2 operator with_operator(impl Into<super::EventConditionOperator>) clear_operator,
    3 session_type with_session_type(impl Into<String>) clear_session_type,
    4 stream_type with_stream_type(impl Into<super::EventConditionStreamType>) clear_stream_type,
    5 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(EventConditionOperator {
    ContainsAll = "containsAll",
    ContainsAny = "containsAny",
    NotContainsAll = "notContainsAll",
    NotContainsAny = "notContainsAny",
    Equal = "equal",
    NotEqual = "notEqual",
    GreaterThan = "greaterThan",
    GreaterThanOrEqual = "greaterThanOrEqual",
    LessThan = "lessThan",
    LessThanOrEqual = "lessThanOrEqual",
    StartsWith = "startsWith",
    EndsWith = "endsWith",
});

rt::open_enum!(EventConditionStreamType {
    Web = "Web",
    Custom = "Custom",
    Conversation = "Conversation",
    App = "App",
});
