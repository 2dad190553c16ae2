// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseManagementAggregateQueryResponse`.
#[non_exhaustive]
pub struct CaseManagementAggregateQueryResponse {
    /// `results`.
    pub results: Option<Vec<super::CaseManagementAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(CaseManagementAggregateQueryResponse {
    "results" Any results,
});
