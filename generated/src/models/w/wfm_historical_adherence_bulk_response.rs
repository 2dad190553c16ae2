// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalAdherenceBulkResponse`.
#[non_exhaustive]
pub struct WfmHistoricalAdherenceBulkResponse {
    /// `downloadResult`.
    pub download_result: Option<super::WfmHistoricalAdherenceBulkResult>,
    /// `downloadUrls`.
    pub download_urls: Option<Vec<String>>,
    /// `job`.
    pub job: Option<super::WfmHistoricalAdherenceBulkJobReference>,
    __marks: rt::Marks,
}

rt::model!(WfmHistoricalAdherenceBulkResponse {
    "downloadResult" Any download_result,
    "downloadUrls" Texts download_urls,
    "job" Any job,
});
