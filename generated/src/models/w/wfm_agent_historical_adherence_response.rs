// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAgentHistoricalAdherenceResponse`.
#[non_exhaustive]
pub struct WfmAgentHistoricalAdherenceResponse {
    /// `downloadUrls`.
    pub download_urls: Option<Vec<String>>,
    /// `job`, required.
    pub job: Option<super::WfmAgentHistoricalAdherenceJobReference>,
    /// `result`.
    pub result: Option<super::WfmAgentHistoricalAdherenceResult>,
    __marks: rt::Marks,
}

rt::model!(WfmAgentHistoricalAdherenceResponse {
    "downloadUrls" Texts download_urls,
    "job" Any job,
    "result" Any result,
});
