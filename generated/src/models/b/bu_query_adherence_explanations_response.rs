// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuQueryAdherenceExplanationsResponse`.
#[non_exhaustive]
pub struct BuQueryAdherenceExplanationsResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `job`.
    pub job: Option<super::AdherenceExplanationJobReference>,
    /// `result`.
    pub result: Option<super::AdherenceExplanationListingBuQueryResponse>,
    __marks: rt::Marks,
}

rt::model!(BuQueryAdherenceExplanationsResponse {
    "downloadUrl" Str download_url,
    "job" Any job,
    "result" Any result,
});
