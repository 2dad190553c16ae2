// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryOpportunityEnrollmentsResponse`.
#[non_exhaustive]
pub struct QueryOpportunityEnrollmentsResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `result`.
    pub result: Option<super::QueryOpportunityEnrollmentsResult>,
    __marks: rt::Marks,
}

rt::model!(QueryOpportunityEnrollmentsResponse {
    "downloadUrl" Str download_url,
    "result" Any result,
});
