// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotAggregateQueryResponse`.
#[non_exhaustive]
pub struct BotAggregateQueryResponse {
    /// `results`.
    pub results: Option<Vec<super::BotAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(BotAggregateQueryResponse {
    "results" Any results,
});
