// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalAdherenceResponse`.
#[non_exhaustive]
pub struct WfmHistoricalAdherenceResponse {
    /// `downloadResult`.
    pub download_result: Option<super::WfmHistoricalAdherenceResultWrapper>,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `downloadUrls`.
    pub download_urls: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `queryState`.
    pub query_state: Option<super::WfmHistoricalAdherenceResponseQueryState>,
    __marks: rt::Marks,
}
/// The values of `queryState` in [`WfmHistoricalAdherenceResponse`](super::WfmHistoricalAdherenceResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmHistoricalAdherenceResponseQueryState {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmHistoricalAdherenceResponse {
    "downloadResult" Any download_result,
    "downloadUrl" Str download_url,
    "downloadUrls" Texts download_urls,
    "id" Str id,
    "queryState" Enum query_state,
});

rt::open_enum!(WfmHistoricalAdherenceResponseQueryState {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
