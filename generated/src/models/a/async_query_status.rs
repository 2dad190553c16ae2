// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AsyncQueryStatus`.
#[non_exhaustive]
pub struct AsyncQueryStatus {
    /// `completionDate`.
    pub completion_date: Option<rt::DateTime>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `expirationDate`.
    pub expiration_date: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::AsyncQueryStatusState>,
    /// `submissionDate`.
    pub submission_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}
/// The values of `state` in [`AsyncQueryStatus`](super::AsyncQueryStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum AsyncQueryStatusState {
    /// `QUEUED`
    Queued,
    /// `PENDING`
    Pending,
    /// `FAILED`
    Failed,
    /// `CANCELLED`
    Cancelled,
    /// `FULFILLED`
    Fulfilled,
    /// `EXPIRED`
    Expired,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AsyncQueryStatus {
    "completionDate" DateTime completion_date,
    "errorMessage" Str error_message,
    "expirationDate" DateTime expiration_date,
    "state" Enum state,
    "submissionDate" DateTime submission_date,
});

rt::open_enum!(AsyncQueryStatusState {
    Queued = "QUEUED",
    Pending = "PENDING",
    Failed = "FAILED",
    Cancelled = "CANCELLED",
    Fulfilled = "FULFILLED",
    Expired = "EXPIRED",
});
