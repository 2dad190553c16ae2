// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExecuteRecordingJobsQuery`.
///
/// The service requires `state` in requests.
#[non_exhaustive]
pub struct ExecuteRecordingJobsQuery {
    /// `state`, required.
    pub state: Option<super::ExecuteRecordingJobsQueryState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`ExecuteRecordingJobsQuery`](super::ExecuteRecordingJobsQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExecuteRecordingJobsQueryState {
    /// `PROCESSING`
    Processing,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ExecuteRecordingJobsQuery {
    "state" Enum state,
});

rt::setters!(ExecuteRecordingJobsQuery {
    0 state with_state(impl Into<super::ExecuteRecordingJobsQueryState>) clear_state,
});

rt::open_enum!(ExecuteRecordingJobsQueryState {
    Processing = "PROCESSING",
});
