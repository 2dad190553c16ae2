// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopilotAsyncAggregateQueryResponse`.
#[non_exhaustive]
pub struct CopilotAsyncAggregateQueryResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::CopilotAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(CopilotAsyncAggregateQueryResponse {
    "cursor" Str cursor,
    "results" Any results,
});
