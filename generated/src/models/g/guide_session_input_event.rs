// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GuideSessionInputEvent`.
///
/// The service requires `mode`, `type` in requests.
#[non_exhaustive]
pub struct GuideSessionInputEvent {
    /// `invocationId`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{12}
    pub invocation_id: Option<String>,
    /// `invocations`.
    pub invocations: Option<Vec<super::GuideSessionTurnInvocationData>>,
    /// `mode`, required.
    pub mode: Option<super::GuideSessionInputEventMode>,
    /// `text`.
    pub text: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::GuideSessionInputEventType>,
    __marks: rt::Marks,
}
/// The values of `mode` in [`GuideSessionInputEvent`](super::GuideSessionInputEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum GuideSessionInputEventMode {
    /// `Text`
    Text,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`GuideSessionInputEvent`](super::GuideSessionInputEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum GuideSessionInputEventType {
    /// `UserInput`
    UserInput,
    /// `ReturnControl`
    ReturnControl,
    /// `NoOp`
    NoOp,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GuideSessionInputEvent {
    "invocationId" Str invocation_id,
    "invocations" Any invocations,
    "mode" Enum mode,
    "text" Str text,
    "type" Enum r#type,
});

rt::setters!(GuideSessionInputEvent {
    0 invocation_id with_invocation_id(impl Into<String>) clear_invocation_id,
    1 invocations with_invocations(Vec<super::GuideSessionTurnInvocationData>) clear_invocations,
    2 mode with_mode(impl Into<super::GuideSessionInputEventMode>) clear_mode,
    3 text with_text(impl Into<String>) clear_text,
    4 r#type with_type(impl Into<super::GuideSessionInputEventType>) clear_type,
});

rt::open_enum!(GuideSessionInputEventMode {
    Text = "Text",
});

rt::open_enum!(GuideSessionInputEventType {
    UserInput = "UserInput",
    ReturnControl = "ReturnControl",
    NoOp = "NoOp",
});
