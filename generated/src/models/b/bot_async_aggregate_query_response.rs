// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotAsyncAggregateQueryResponse`.
#[non_exhaustive]
pub struct BotAsyncAggregateQueryResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::BotAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(BotAsyncAggregateQueryResponse {
    "cursor" Str cursor,
    "results" Any results,
});
