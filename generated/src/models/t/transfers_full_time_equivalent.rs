// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TransfersFullTimeEquivalent`.
#[non_exhaustive]
pub struct TransfersFullTimeEquivalent {
    /// `destinationStaffingGroupId`.
    pub destination_staffing_group_id: Option<String>,
    /// `transferType`.
    pub transfer_type: Option<super::TransfersFullTimeEquivalentTransferType>,
    __marks: rt::Marks,
}
/// The values of `transferType` in [`TransfersFullTimeEquivalent`](super::TransfersFullTimeEquivalent).
#[derive(Clone)]
#[non_exhaustive]
pub enum TransfersFullTimeEquivalentTransferType {
    /// `Permanent`
    Permanent,
    /// `Temporary`
    Temporary,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TransfersFullTimeEquivalent {
    "destinationStaffingGroupId" Str destination_staffing_group_id,
    "transferType" Enum transfer_type,
});

rt::setters!(TransfersFullTimeEquivalent {
    0 destination_staffing_group_id with_destination_staffing_group_id(impl Into<String>) clear_destination_staffing_group_id,
    1 transfer_type with_transfer_type(impl Into<super::TransfersFullTimeEquivalentTransferType>) clear_transfer_type,
});

rt::open_enum!(TransfersFullTimeEquivalentTransferType {
    Permanent = "Permanent",
    Temporary = "Temporary",
});
