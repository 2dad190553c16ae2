// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialMediaAsyncAggregateQueryResponse`.
#[non_exhaustive]
pub struct SocialMediaAsyncAggregateQueryResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::SocialMediaAggregateDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(SocialMediaAsyncAggregateQueryResponse {
    "cursor" Str cursor,
    "results" Any results,
});
