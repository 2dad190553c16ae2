// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenInboundNormalizedReceipt`.
///
/// The service requires `channel`, `id`, `status` in requests.
#[non_exhaustive]
pub struct OpenInboundNormalizedReceipt {
    /// `channel`, required.
    pub channel: Option<super::OpenInboundMessagingReceiptChannel>,
    /// `id`, required.
    pub id: Option<String>,
    /// `isFinalReceipt`.
    pub is_final_receipt: Option<bool>,
    /// `reasons`.
    pub reasons: Option<Vec<super::ConversationReason>>,
    /// `status`, required.
    pub status: Option<super::OpenInboundNormalizedReceiptStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`OpenInboundNormalizedReceipt`](super::OpenInboundNormalizedReceipt).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenInboundNormalizedReceiptStatus {
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

rt::model!(OpenInboundNormalizedReceipt {
    "channel" Any channel,
    "id" Str id,
    "isFinalReceipt" Bool is_final_receipt,
    "reasons" Any reasons,
    "status" Enum status,
});

rt::setters!(OpenInboundNormalizedReceipt {
    0 channel with_channel(super::OpenInboundMessagingReceiptChannel) clear_channel,
    1 id with_id(impl Into<String>) clear_id,
    2 is_final_receipt with_is_final_receipt(bool) clear_is_final_receipt,
    3 reasons with_reasons(Vec<super::ConversationReason>) clear_reasons,
    4 status with_status(impl Into<super::OpenInboundNormalizedReceiptStatus>) clear_status,
});

rt::open_enum!(OpenInboundNormalizedReceiptStatus {
    Sent = "Sent",
    Delivered = "Delivered",
    Failed = "Failed",
    Published = "Published",
    Removed = "Removed",
});
