// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TransferResponse`.
#[non_exhaustive]
pub struct TransferResponse {
    /// `dateIssued`.
    pub date_issued: Option<rt::DateTime>,
    /// `destination`.
    pub destination: Option<super::TransferDestination>,
    /// `id`.
    pub id: Option<String>,
    /// `initiator`.
    pub initiator: Option<super::TransferInitiator>,
    /// `modifiedBy`.
    pub modified_by: Option<super::TransferResponseModifiedBy>,
    /// `state`.
    pub state: Option<super::TransferResponseState>,
    /// `transferType`.
    pub transfer_type: Option<super::TransferResponseTransferType>,
    __marks: rt::Marks,
}
/// The values of `state` in [`TransferResponse`](super::TransferResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum TransferResponseState {
    /// `Pending`
    Pending,
    /// `Active`
    Active,
    /// `Complete`
    Complete,
    /// `Canceled`
    Canceled,
    /// `Failed`
    Failed,
    /// `Timeout`
    Timeout,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `transferType` in [`TransferResponse`](super::TransferResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum TransferResponseTransferType {
    /// `Attended`
    Attended,
    /// `Unattended`
    Unattended,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TransferResponse {
    "dateIssued" DateTime date_issued,
    "destination" Any destination,
    "id" Str id,
    "initiator" Any initiator,
    "modifiedBy" Any modified_by,
    "state" Enum state,
    "transferType" Enum transfer_type,
});

rt::setters!(TransferResponse {
    0 date_issued with_date_issued(impl Into<rt::DateTime>) clear_date_issued,
    1 destination with_destination(super::TransferDestination) clear_destination,
    2 id with_id(impl Into<String>) clear_id,
    3 initiator with_initiator(super::TransferInitiator) clear_initiator,
    4 modified_by with_modified_by(super::TransferResponseModifiedBy) clear_modified_by,
    5 state with_state(impl Into<super::TransferResponseState>) clear_state,
    6 transfer_type with_transfer_type(impl Into<super::TransferResponseTransferType>) clear_transfer_type,
});

rt::open_enum!(TransferResponseState {
    Pending = "Pending",
    Active = "Active",
    Complete = "Complete",
    Canceled = "Canceled",
    Failed = "Failed",
    Timeout = "Timeout",
    Unknown = "Unknown",
});

rt::open_enum!(TransferResponseTransferType {
    Attended = "Attended",
    Unattended = "Unattended",
});
