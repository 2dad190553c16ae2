// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenReceiptNormalizedMessage`.
#[non_exhaustive]
pub struct OpenReceiptNormalizedMessage {
    /// `channel`, required.
    pub channel: Option<super::OpenMessagingChannel>,
    /// `direction`, required.
    pub direction: Option<super::OpenReceiptNormalizedMessageDirection>,
    /// `id`, required.
    pub id: Option<String>,
    /// `isFinalReceipt`.
    pub is_final_receipt: Option<bool>,
    /// `reasons`.
    pub reasons: Option<Vec<super::ConversationReason>>,
    /// `status`, required.
    pub status: Option<super::OpenReceiptNormalizedMessageStatus>,
    /// `type`, required.
    pub r#type: Option<super::OpenReceiptNormalizedMessageType>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`OpenReceiptNormalizedMessage`](super::OpenReceiptNormalizedMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenReceiptNormalizedMessageDirection {
    /// `Inbound`
    Inbound,
    /// `Outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`OpenReceiptNormalizedMessage`](super::OpenReceiptNormalizedMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenReceiptNormalizedMessageStatus {
    /// `Sent`
    Sent,
    /// `Delivered`
    Delivered,
    /// `Failed`
    Failed,
    /// `Published`
    Published,
    /// `Removed`
    Removed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`OpenReceiptNormalizedMessage`](super::OpenReceiptNormalizedMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenReceiptNormalizedMessageType {
    /// `Receipt`
    Receipt,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OpenReceiptNormalizedMessage {
    "channel" Any channel,
    "direction" Enum direction,
    "id" Str id,
    "isFinalReceipt" Bool is_final_receipt,
    "reasons" Any reasons,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(OpenReceiptNormalizedMessageDirection {
    Inbound = "Inbound",
    Outbound = "Outbound",
});

rt::open_enum!(OpenReceiptNormalizedMessageStatus {
    Sent = "Sent",
    Delivered = "Delivered",
    Failed = "Failed",
    Published = "Published",
    Removed = "Removed",
});

rt::open_enum!(OpenReceiptNormalizedMessageType {
    Receipt = "Receipt",
});
