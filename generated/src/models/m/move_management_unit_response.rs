// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MoveManagementUnitResponse`.
#[non_exhaustive]
pub struct MoveManagementUnitResponse {
    /// `businessUnit`.
    pub business_unit: Option<super::BusinessUnitReference>,
    /// `status`.
    pub status: Option<super::MoveManagementUnitResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`MoveManagementUnitResponse`](super::MoveManagementUnitResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum MoveManagementUnitResponseStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Canceled`
    Canceled,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MoveManagementUnitResponse {
    "businessUnit" Any business_unit,
    "status" Enum status,
});

rt::open_enum!(MoveManagementUnitResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
