// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RateLimitAggregateQueryResponse`.
#[non_exhaustive]
pub struct RateLimitAggregateQueryResponse {
    /// `results`.
    pub results: Option<Vec<super::RateLimitAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(RateLimitAggregateQueryResponse {
    "results" Any results,
});
