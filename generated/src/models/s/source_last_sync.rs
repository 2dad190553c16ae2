// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SourceLastSync`.
#[non_exhaustive]
pub struct SourceLastSync {
    /// `dateEnded`.
    pub date_ended: Option<rt::DateTime>,
    /// `dateStarted`.
    pub date_started: Option<rt::DateTime>,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `state`.
    pub state: Option<super::SourceLastSyncState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`SourceLastSync`](super::SourceLastSync).
#[derive(Clone)]
#[non_exhaustive]
pub enum SourceLastSyncState {
    /// `Success`
    Success,
    /// `Failed`
    Failed,
    /// `InProgress`
    InProgress,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SourceLastSync {
    "dateEnded" DateTime date_ended,
    "dateStarted" DateTime date_started,
    "error" Any error,
    "state" Enum state,
});

rt::open_enum!(SourceLastSyncState {
    Success = "Success",
    Failed = "Failed",
    InProgress = "InProgress",
    Unknown = "Unknown",
});
