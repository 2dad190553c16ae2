// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TransferRequest`.
#[non_exhaustive]
pub struct TransferRequest {
    /// `address`.
    pub address: Option<String>,
    /// `keepInternalMessageAlive`.
    pub keep_internal_message_alive: Option<bool>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `transferType`.
    pub transfer_type: Option<super::TransferRequestTransferType>,
    /// `userId`.
    pub user_id: Option<String>,
    /// `userName`.
    pub user_name: Option<String>,
    /// `voicemail`.
    pub voicemail: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `transferType` in [`TransferRequest`](super::TransferRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum TransferRequestTransferType {
    /// `Attended`
    Attended,
    /// `Unattended`
    Unattended,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TransferRequest {
    "address" Str address,
    "keepInternalMessageAlive" Bool keep_internal_message_alive,
    "queueId" Str queue_id,
    "transferType" Enum transfer_type,
    "userId" Str user_id,
    "userName" Str user_name,
    "voicemail" Bool voicemail,
});

rt::setters!(TransferRequest {
    0 address with_address(impl Into<String>) clear_address,
    1 keep_internal_message_alive with_keep_internal_message_alive(bool) clear_keep_internal_message_alive,
    2 queue_id with_queue_id(impl Into<String>) clear_queue_id,
    3 transfer_type with_transfer_type(impl Into<super::TransferRequestTransferType>) clear_transfer_type,
    4 user_id with_user_id(impl Into<String>) clear_user_id,
    5 user_name with_user_name(impl Into<String>) clear_user_name,
    6 voicemail with_voicemail(bool) clear_voicemail,
});

rt::open_enum!(TransferRequestTransferType {
    Attended = "Attended",
    Unattended = "Unattended",
});
