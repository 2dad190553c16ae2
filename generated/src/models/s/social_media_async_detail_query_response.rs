// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialMediaAsyncDetailQueryResponse`.
#[non_exhaustive]
pub struct SocialMediaAsyncDetailQueryResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::SocialMediaDetailDataContainer>>,
    __marks: rt::Marks,
}

rt::model!(SocialMediaAsyncDetailQueryResponse {
    "cursor" Str cursor,
    "results" Any results,
});
