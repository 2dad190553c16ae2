// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TransferToAddressRequest`.
#[non_exhaustive]
pub struct TransferToAddressRequest {
    /// `address`.
    pub address: Option<String>,
    /// `keepInternalMessageAlive`.
    pub keep_internal_message_alive: Option<bool>,
    /// `transferType`.
    pub transfer_type: Option<super::TransferToAddressRequestTransferType>,
    __marks: rt::Marks,
}
/// The values of `transferType` in [`TransferToAddressRequest`](super::TransferToAddressRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum TransferToAddressRequestTransferType {
    /// `Attended`
    Attended,
    /// `Unattended`
    Unattended,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TransferToAddressRequest {
    "address" Str address,
    "keepInternalMessageAlive" Bool keep_internal_message_alive,
    "transferType" Enum transfer_type,
});

rt::setters!(TransferToAddressRequest {
    0 address with_address(impl Into<String>) clear_address,
    1 keep_internal_message_alive with_keep_internal_message_alive(bool) clear_keep_internal_message_alive,
    2 transfer_type with_transfer_type(impl Into<super::TransferToAddressRequestTransferType>) clear_transfer_type,
});

rt::open_enum!(TransferToAddressRequestTransferType {
    Attended = "Attended",
    Unattended = "Unattended",
});
