// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TaskManagementAsyncAggregateQueryResponse`.
#[non_exhaustive]
pub struct TaskManagementAsyncAggregateQueryResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::TaskManagementAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(TaskManagementAsyncAggregateQueryResponse {
    "cursor" Str cursor,
    "results" Any results,
});
