// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenNormalizedMessage`.
///
/// The service requires `channel`, `type` in requests.
#[non_exhaustive]
pub struct OpenNormalizedMessage {
    /// `channel`, required.
    pub channel: Option<super::OpenMessagingChannel>,
    /// `content`.
    pub content: Option<Vec<super::OpenMessageContent>>,
    /// `direction`.
    pub direction: Option<super::OpenNormalizedMessageDirection>,
    /// `id`.
    pub id: Option<String>,
    /// `isFinalReceipt`.
    pub is_final_receipt: Option<bool>,
    /// `metadata`.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// `reasons`.
    pub reasons: Option<Vec<super::ConversationReason>>,
    /// `status`.
    pub status: Option<super::OpenNormalizedMessageStatus>,
    /// `text`.
    pub text: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::OpenNormalizedMessageType>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`OpenNormalizedMessage`](super::OpenNormalizedMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenNormalizedMessageDirection {
    /// `Inbound`
    Inbound,
    /// `Outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`OpenNormalizedMessage`](super::OpenNormalizedMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenNormalizedMessageStatus {
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
/// The values of `type` in [`OpenNormalizedMessage`](super::OpenNormalizedMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenNormalizedMessageType {
    /// `Text`
    Text,
    /// `Receipt`
    Receipt,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OpenNormalizedMessage {
    "channel" Any channel,
    "content" Any content,
    "direction" Enum direction,
    "id" Str id,
    "isFinalReceipt" Bool is_final_receipt,
    "metadata" Any metadata,
    "reasons" Any reasons,
    "status" Enum status,
    "text" Str text,
    "type" Enum r#type,
});

rt::setters!(OpenNormalizedMessage {
    0 channel with_channel(super::OpenMessagingChannel) clear_channel,
    1 content with_content(Vec<super::OpenMessageContent>) clear_content,
    2 direction with_direction(impl Into<super::OpenNormalizedMessageDirection>) clear_direction,
    3 id with_id(impl Into<String>) clear_id,
    4 is_final_receipt with_is_final_receipt(bool) clear_is_final_receipt,
    5 metadata with_metadata(std::collections::BTreeMap<String, String>) clear_metadata,
    6 reasons with_reasons(Vec<super::ConversationReason>) clear_reasons,
    7 status with_status(impl Into<super::OpenNormalizedMessageStatus>) clear_status,
    8 text with_text(impl Into<String>) clear_text,
    9 r#type with_type(impl Into<super::OpenNormalizedMessageType>) clear_type,
});

rt::open_enum!(OpenNormalizedMessageDirection {
    Inbound = "Inbound",
    Outbound = "Outbound",
});

rt::open_enum!(OpenNormalizedMessageStatus {
    Sent = "Sent",
    Delivered = "Delivered",
    Read = "Read",
    Failed = "Failed",
    Published = "Published",
    Removed = "Removed",
});

rt::open_enum!(OpenNormalizedMessageType {
    Text = "Text",
    Receipt = "Receipt",
});
