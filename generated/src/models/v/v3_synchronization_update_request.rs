// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3SynchronizationUpdateRequest`.
#[non_exhaustive]
pub struct V3SynchronizationUpdateRequest {
    /// `status`.
    pub status: Option<super::V3SynchronizationUpdateRequestStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`V3SynchronizationUpdateRequest`](super::V3SynchronizationUpdateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum V3SynchronizationUpdateRequestStatus {
    /// `Completed`
    Completed,
    /// `Cancelled`
    Cancelled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V3SynchronizationUpdateRequest {
    "status" Enum status,
});

rt::setters!(V3SynchronizationUpdateRequest {
    0 status with_status(impl Into<super::V3SynchronizationUpdateRequestStatus>) clear_status,
});

rt::open_enum!(V3SynchronizationUpdateRequestStatus {
    Completed = "Completed",
    Cancelled = "Cancelled",
});
