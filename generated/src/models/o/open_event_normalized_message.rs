// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenEventNormalizedMessage`.
#[non_exhaustive]
pub struct OpenEventNormalizedMessage {
    /// `channel`, required.
    pub channel: Option<super::OpenMessagingChannel>,
    /// `events`.
    pub events: Option<Vec<super::OpenMessageEvent>>,
    /// `id`.
    pub id: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::OpenEventNormalizedMessageType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`OpenEventNormalizedMessage`](super::OpenEventNormalizedMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenEventNormalizedMessageType {
    /// `Event`
    Event,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OpenEventNormalizedMessage {
    "channel" Any channel,
    "events" Any events,
    "id" Str id,
    "type" Enum r#type,
});

rt::open_enum!(OpenEventNormalizedMessageType {
    Event = "Event",
});
