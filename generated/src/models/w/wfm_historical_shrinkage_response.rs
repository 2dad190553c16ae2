// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalShrinkageResponse`.
#[non_exhaustive]
pub struct WfmHistoricalShrinkageResponse {
    /// `downloadResult`.
    pub download_result: Option<super::HistoricalShrinkageResultListing>,
    /// `downloadUrls`.
    pub download_urls: Option<Vec<String>>,
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `state`.
    pub state: Option<super::WfmHistoricalShrinkageResponseState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`WfmHistoricalShrinkageResponse`](super::WfmHistoricalShrinkageResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmHistoricalShrinkageResponseState {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmHistoricalShrinkageResponse {
    "downloadResult" Any download_result,
    "downloadUrls" Texts download_urls,
    "operationId" Str operation_id,
    "state" Enum state,
});

rt::open_enum!(WfmHistoricalShrinkageResponseState {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
