// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyAggregateQueryResponse`.
#[non_exhaustive]
pub struct JourneyAggregateQueryResponse {
    /// `results`.
    pub results: Option<Vec<super::JourneyAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(JourneyAggregateQueryResponse {
    "results" Any results,
});
