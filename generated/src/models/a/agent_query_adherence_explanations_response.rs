// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentQueryAdherenceExplanationsResponse`.
#[non_exhaustive]
pub struct AgentQueryAdherenceExplanationsResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `job`.
    pub job: Option<super::AdherenceExplanationJobReference>,
    /// `result`.
    pub result: Option<super::AdherenceExplanationListingAgentQueryResponse>,
    __marks: rt::Marks,
}

rt::model!(AgentQueryAdherenceExplanationsResponse {
    "downloadUrl" Str download_url,
    "job" Any job,
    "result" Any result,
});
