// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkUpdateAgentUnavailableTimesResponse`.
#[non_exhaustive]
pub struct BulkUpdateAgentUnavailableTimesResponse {
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `results`.
    pub results: Option<Vec<super::BulkUpdateAgentUnavailableTimesResultItem>>,
    __marks: rt::Marks,
}

rt::model!(BulkUpdateAgentUnavailableTimesResponse {
    "error" Any error,
    "results" Any results,
});
