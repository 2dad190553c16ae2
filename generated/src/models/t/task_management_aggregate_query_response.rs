// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TaskManagementAggregateQueryResponse`.
#[non_exhaustive]
pub struct TaskManagementAggregateQueryResponse {
    /// `results`.
    pub results: Option<Vec<super::TaskManagementAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(TaskManagementAggregateQueryResponse {
    "results" Any results,
});
