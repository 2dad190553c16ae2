// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenStructuredResponseNormalizedMessage`.
#[non_exhaustive]
pub struct OpenStructuredResponseNormalizedMessage {
    /// `channel`, required.
    pub channel: Option<super::OpenMessagingChannel>,
    /// `content`.
    pub content: Option<
        Vec<super::OpenInboundStructuredResponseNormalizedMessageContent>,
    >,
    /// `direction`.
    pub direction: Option<super::OpenStructuredResponseNormalizedMessageDirection>,
    /// `id`.
    pub id: Option<String>,
    /// `metadata`.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// `type`, required.
    pub r#type: Option<super::OpenStructuredResponseNormalizedMessageType>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`OpenStructuredResponseNormalizedMessage`](super::OpenStructuredResponseNormalizedMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenStructuredResponseNormalizedMessageDirection {
    /// `Inbound`
    Inbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`OpenStructuredResponseNormalizedMessage`](super::OpenStructuredResponseNormalizedMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenStructuredResponseNormalizedMessageType {
    /// `Structured`
    Structured,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OpenStructuredResponseNormalizedMessage {
    "channel" Any channel,
    "content" Any content,
    "direction" Enum direction,
    "id" Str id,
    "metadata" Any metadata,
    "type" Enum r#type,
});

rt::open_enum!(OpenStructuredResponseNormalizedMessageDirection {
    Inbound = "Inbound",
});

rt::open_enum!(OpenStructuredResponseNormalizedMessageType {
    Structured = "Structured",
});
