// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentQueryOpportunitiesResponse`.
#[non_exhaustive]
pub struct AgentQueryOpportunitiesResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `result`.
    pub result: Option<super::AgentQueryOpportunities>,
    __marks: rt::Marks,
}

rt::model!(AgentQueryOpportunitiesResponse {
    "downloadUrl" Str download_url,
    "result" Any result,
});
