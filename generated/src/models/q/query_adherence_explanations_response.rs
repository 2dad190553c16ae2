// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryAdherenceExplanationsResponse`.
#[non_exhaustive]
pub struct QueryAdherenceExplanationsResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `job`.
    pub job: Option<super::AdherenceExplanationJobReference>,
    /// `result`.
    pub result: Option<super::AdherenceExplanationListing>,
    __marks: rt::Marks,
}

rt::model!(QueryAdherenceExplanationsResponse {
    "downloadUrl" Str download_url,
    "job" Any job,
    "result" Any result,
});
