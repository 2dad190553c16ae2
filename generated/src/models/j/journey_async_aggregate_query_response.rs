// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyAsyncAggregateQueryResponse`.
#[non_exhaustive]
pub struct JourneyAsyncAggregateQueryResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::JourneyAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(JourneyAsyncAggregateQueryResponse {
    "cursor" Str cursor,
    "results" Any results,
});
