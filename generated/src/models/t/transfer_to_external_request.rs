// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TransferToExternalRequest`.
#[non_exhaustive]
pub struct TransferToExternalRequest {
    /// `address`.
    pub address: Option<String>,
    /// `keepInternalMessageAlive`.
    pub keep_internal_message_alive: Option<bool>,
    /// `transferType`.
    pub transfer_type: Option<super::TransferToExternalRequestTransferType>,
    __marks: rt::Marks,
}
/// The values of `transferType` in [`TransferToExternalRequest`](super::TransferToExternalRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum TransferToExternalRequestTransferType {
    /// `Attended`
    Attended,
    /// `Unattended`
    Unattended,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TransferToExternalRequest {
    "address" Str address,
    "keepInternalMessageAlive" Bool keep_internal_message_alive,
    "transferType" Enum transfer_type,
});

rt::setters!(TransferToExternalRequest {
    0 address with_address(impl Into<String>) clear_address,
    1 keep_internal_message_alive with_keep_internal_message_alive(bool) clear_keep_internal_message_alive,
    2 transfer_type with_transfer_type(impl Into<super::TransferToExternalRequestTransferType>) clear_transfer_type,
});

rt::open_enum!(TransferToExternalRequestTransferType {
    Attended = "Attended",
    Unattended = "Unattended",
});
