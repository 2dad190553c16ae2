// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateAdherenceExplanationStatusRequest`.
#[non_exhaustive]
pub struct UpdateAdherenceExplanationStatusRequest {
    /// `status`.
    pub status: Option<super::UpdateAdherenceExplanationStatusRequestStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`UpdateAdherenceExplanationStatusRequest`](super::UpdateAdherenceExplanationStatusRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateAdherenceExplanationStatusRequestStatus {
    /// `Pending`
    Pending,
    /// `Approved`
    Approved,
    /// `Denied`
    Denied,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UpdateAdherenceExplanationStatusRequest {
    "status" Enum status,
});

rt::setters!(UpdateAdherenceExplanationStatusRequest {
    0 status with_status(impl Into<super::UpdateAdherenceExplanationStatusRequestStatus>) clear_status,
});

rt::open_enum!(UpdateAdherenceExplanationStatusRequestStatus {
    Pending = "Pending",
    Approved = "Approved",
    Denied = "Denied",
});
