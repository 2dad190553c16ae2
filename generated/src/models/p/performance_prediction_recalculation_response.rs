// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PerformancePredictionRecalculationResponse`.
#[non_exhaustive]
pub struct PerformancePredictionRecalculationResponse {
    /// `downloadResult`.
    pub download_result: Option<super::PerformancePredictionOutputs>,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `operationId`, required.
    pub operation_id: Option<String>,
    /// `state`, required.
    pub state: Option<super::PerformancePredictionRecalculationResponseState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`PerformancePredictionRecalculationResponse`](super::PerformancePredictionRecalculationResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum PerformancePredictionRecalculationResponseState {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PerformancePredictionRecalculationResponse {
    "downloadResult" Any download_result,
    "downloadUrl" Str download_url,
    "operationId" Str operation_id,
    "state" Enum state,
});

rt::open_enum!(PerformancePredictionRecalculationResponseState {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
