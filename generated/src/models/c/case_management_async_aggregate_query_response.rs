// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseManagementAsyncAggregateQueryResponse`.
#[non_exhaustive]
pub struct CaseManagementAsyncAggregateQueryResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::CaseManagementAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(CaseManagementAsyncAggregateQueryResponse {
    "cursor" Str cursor,
    "results" Any results,
});
