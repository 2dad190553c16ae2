// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HistoricalDataDisallowedDeleteEntity`.
#[non_exhaustive]
pub struct HistoricalDataDisallowedDeleteEntity {
    /// `reason`.
    pub reason: Option<super::HistoricalDataDisallowedDeleteEntityReason>,
    /// `requestId`.
    pub request_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `reason` in [`HistoricalDataDisallowedDeleteEntity`](super::HistoricalDataDisallowedDeleteEntity).
#[derive(Clone)]
#[non_exhaustive]
pub enum HistoricalDataDisallowedDeleteEntityReason {
    /// `InvalidRequest`
    InvalidRequest,
    /// `ValidationInProgress`
    ValidationInProgress,
    /// `DeleteInProgress`
    DeleteInProgress,
    /// `RequestIdNotFound`
    RequestIdNotFound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(HistoricalDataDisallowedDeleteEntity {
    "reason" Enum reason,
    "requestId" Str request_id,
});

rt::open_enum!(HistoricalDataDisallowedDeleteEntityReason {
    InvalidRequest = "InvalidRequest",
    ValidationInProgress = "ValidationInProgress",
    DeleteInProgress = "DeleteInProgress",
    RequestIdNotFound = "RequestIdNotFound",
});
