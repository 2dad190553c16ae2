// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebMessagingMessage`.
#[non_exhaustive]
pub struct WebMessagingMessage {
    /// `channel`.
    pub channel: Option<super::WebMessagingChannel>,
    /// `content`.
    pub content: Option<Vec<super::WebMessagingContent>>,
    /// `direction`.
    pub direction: Option<super::WebMessagingMessageDirection>,
    /// `events`.
    pub events: Option<Vec<super::WebMessagingEvent>>,
    /// `id`.
    pub id: Option<String>,
    /// `metadata`.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// `originatingEntity`.
    pub originating_entity: Option<super::WebMessagingMessageOriginatingEntity>,
    /// `reasons`.
    pub reasons: Option<Vec<super::Reason>>,
    /// `status`.
    pub status: Option<super::WebMessagingMessageStatus>,
    /// `text`.
    pub text: Option<String>,
    /// `type`.
    pub r#type: Option<super::WebMessagingMessageType>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`WebMessagingMessage`](super::WebMessagingMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebMessagingMessageDirection {
    /// `Inbound`
    Inbound,
    /// `Outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `originatingEntity` in [`WebMessagingMessage`](super::WebMessagingMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebMessagingMessageOriginatingEntity {
    /// `Human`
    Human,
    /// `Bot`
    Bot,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`WebMessagingMessage`](super::WebMessagingMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebMessagingMessageStatus {
    /// `Sent`
    Sent,
    /// `Delivered`
    Delivered,
    /// `Read`
    Read,
    /// `Failed`
    Failed,
    /// `Published`
    Published,
    /// `Removed`
    Removed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`WebMessagingMessage`](super::WebMessagingMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebMessagingMessageType {
    /// `Text`
    Text,
    /// `Structured`
    Structured,
    /// `Receipt`
    Receipt,
    /// `Event`
    Event,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WebMessagingMessage {
    "channel" Any channel,
    "content" Any content,
    "direction" Enum direction,
    "events" Any events,
    "id" Str id,
    "metadata" Any metadata,
    "originatingEntity" Enum originating_entity,
    "reasons" Any reasons,
    "status" Enum status,
    "text" Str text,
    "type" Enum r#type,
});

rt::open_enum!(WebMessagingMessageDirection {
    Inbound = "Inbound",
    Outbound = "Outbound",
});

rt::open_enum!(WebMessagingMessageOriginatingEntity {
    Human = "Human",
    Bot = "Bot",
});

rt::open_enum!(WebMessagingMessageStatus {
    Sent = "Sent",
    Delivered = "Delivered",
    Read = "Read",
    Failed = "Failed",
    Published = "Published",
    Removed = "Removed",
});

rt::open_enum!(WebMessagingMessageType {
    Text = "Text",
    Structured = "Structured",
    Receipt = "Receipt",
    Event = "Event",
});
