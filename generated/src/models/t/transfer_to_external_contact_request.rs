// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TransferToExternalContactRequest`.
///
/// The service requires `contactId`, `phoneType` in requests.
#[non_exhaustive]
pub struct TransferToExternalContactRequest {
    /// `contactId`, required.
    pub contact_id: Option<String>,
    /// `keepInternalMessageAlive`.
    pub keep_internal_message_alive: Option<bool>,
    /// `phoneType`, required.
    pub phone_type: Option<super::TransferToExternalContactRequestPhoneType>,
    /// `transferType`.
    pub transfer_type: Option<super::TransferToExternalContactRequestTransferType>,
    __marks: rt::Marks,
}
/// The values of `phoneType` in [`TransferToExternalContactRequest`](super::TransferToExternalContactRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum TransferToExternalContactRequestPhoneType {
    /// `WorkPhone`
    WorkPhone,
    /// `CellPhone`
    CellPhone,
    /// `HomePhone`
    HomePhone,
    /// `OtherPhone`
    OtherPhone,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `transferType` in [`TransferToExternalContactRequest`](super::TransferToExternalContactRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum TransferToExternalContactRequestTransferType {
    /// `Attended`
    Attended,
    /// `Unattended`
    Unattended,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TransferToExternalContactRequest {
    "contactId" Str contact_id,
    "keepInternalMessageAlive" Bool keep_internal_message_alive,
    "phoneType" Enum phone_type,
    "transferType" Enum transfer_type,
});

rt::setters!(TransferToExternalContactRequest {
    0 contact_id with_contact_id(impl Into<String>) clear_contact_id,
    1 keep_internal_message_alive with_keep_internal_message_alive(bool) clear_keep_internal_message_alive,
    2 phone_type with_phone_type(impl Into<super::TransferToExternalContactRequestPhoneType>) clear_phone_type,
    3 transfer_type with_transfer_type(impl Into<super::TransferToExternalContactRequestTransferType>) clear_transfer_type,
});

rt::open_enum!(TransferToExternalContactRequestPhoneType {
    WorkPhone = "WorkPhone",
    CellPhone = "CellPhone",
    HomePhone = "HomePhone",
    OtherPhone = "OtherPhone",
});

rt::open_enum!(TransferToExternalContactRequestTransferType {
    Attended = "Attended",
    Unattended = "Unattended",
});
