// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryOpportunitiesResponse`.
#[non_exhaustive]
pub struct QueryOpportunitiesResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `result`.
    pub result: Option<super::OpportunitiesResultWithPagination>,
    __marks: rt::Marks,
}

rt::model!(QueryOpportunitiesResponse {
    "downloadUrl" Str download_url,
    "result" Any result,
});
