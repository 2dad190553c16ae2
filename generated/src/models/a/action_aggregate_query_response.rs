// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionAggregateQueryResponse`.
#[non_exhaustive]
pub struct ActionAggregateQueryResponse {
    /// `results`.
    pub results: Option<Vec<super::ActionAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(ActionAggregateQueryResponse {
    "results" Any results,
});
