// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingMessageReceipt`.
#[non_exhaustive]
pub struct RecordingMessageReceipt {
    /// `id`.
    pub id: Option<String>,
    /// `reasons`.
    pub reasons: Option<Vec<super::RecordingMessageReceiptReason>>,
    /// `receiptTime`.
    pub receipt_time: Option<rt::DateTime>,
    /// `status`.
    pub status: Option<super::RecordingMessageReceiptStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`RecordingMessageReceipt`](super::RecordingMessageReceipt).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingMessageReceiptStatus {
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

rt::model!(RecordingMessageReceipt {
    "id" Str id,
    "reasons" Any reasons,
    "receiptTime" DateTime receipt_time,
    "status" Enum status,
});

rt::setters!(RecordingMessageReceipt {
    0 id with_id(impl Into<String>) clear_id,
    1 reasons with_reasons(Vec<super::RecordingMessageReceiptReason>) clear_reasons,
    2 receipt_time with_receipt_time(impl Into<rt::DateTime>) clear_receipt_time,
    3 status with_status(impl Into<super::RecordingMessageReceiptStatus>) clear_status,
});

rt::open_enum!(RecordingMessageReceiptStatus {
    Sent = "Sent",
    Delivered = "Delivered",
    Read = "Read",
    Failed = "Failed",
    Published = "Published",
    Removed = "Removed",
});
