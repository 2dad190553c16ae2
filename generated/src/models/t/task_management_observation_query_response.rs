// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TaskManagementObservationQueryResponse`.
#[non_exhaustive]
pub struct TaskManagementObservationQueryResponse {
    /// `cursors`.
    pub cursors: Option<super::Cursors>,
    /// `details`.
    pub details: Option<super::TaskManagementObservationDetailContainer>,
    /// `nextUri`.
    pub next_uri: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::TaskManagementObservationResult>>,
    __marks: rt::Marks,
}

rt::model!(TaskManagementObservationQueryResponse {
    "cursors" Any cursors,
    "details" Any details,
    "nextUri" Str next_uri,
    "results" Any results,
});
