// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SummaryAggregateQueryResponse`.
#[non_exhaustive]
pub struct SummaryAggregateQueryResponse {
    /// `results`.
    pub results: Option<Vec<super::SummaryAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(SummaryAggregateQueryResponse {
    "results" Any results,
});
