// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopilotAggregateQueryResponse`.
#[non_exhaustive]
pub struct CopilotAggregateQueryResponse {
    /// `results`.
    pub results: Option<Vec<super::CopilotAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(CopilotAggregateQueryResponse {
    "results" Any results,
});
