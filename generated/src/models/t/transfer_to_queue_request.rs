// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TransferToQueueRequest`.
#[non_exhaustive]
pub struct TransferToQueueRequest {
    /// `keepInternalMessageAlive`.
    pub keep_internal_message_alive: Option<bool>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `queueName`.
    pub queue_name: Option<String>,
    /// `transferType`.
    pub transfer_type: Option<super::TransferToQueueRequestTransferType>,
    __marks: rt::Marks,
}
/// The values of `transferType` in [`TransferToQueueRequest`](super::TransferToQueueRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum TransferToQueueRequestTransferType {
    /// `Attended`
    Attended,
    /// `Unattended`
    Unattended,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TransferToQueueRequest {
    "keepInternalMessageAlive" Bool keep_internal_message_alive,
    "queueId" Str queue_id,
    "queueName" Str queue_name,
    "transferType" Enum transfer_type,
});

rt::setters!(TransferToQueueRequest {
    0 keep_internal_message_alive with_keep_internal_message_alive(bool) clear_keep_internal_message_alive,
    1 queue_id with_queue_id(impl Into<String>) clear_queue_id,
    2 queue_name with_queue_name(impl Into<String>) clear_queue_name,
    3 transfer_type with_transfer_type(impl Into<super::TransferToQueueRequestTransferType>) clear_transfer_type,
});

rt::open_enum!(TransferToQueueRequestTransferType {
    Attended = "Attended",
    Unattended = "Unattended",
});
