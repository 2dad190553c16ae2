// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PerformancePredictionResponse`.
#[non_exhaustive]
pub struct PerformancePredictionResponse {
    /// `downloadResult`.
    pub download_result: Option<super::PerformancePredictionOutputs>,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `scheduleId`, required.
    pub schedule_id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`, required.
    pub state: Option<super::PerformancePredictionResponseState>,
    /// `weekDate`, required.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}
/// The values of `state` in [`PerformancePredictionResponse`](super::PerformancePredictionResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum PerformancePredictionResponseState {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PerformancePredictionResponse {
    "downloadResult" Any download_result,
    "downloadUrl" Str download_url,
    "id" Str id,
    "scheduleId" Str schedule_id,
    "selfUri" Str self_uri,
    "state" Enum state,
    "weekDate" Date week_date,
});

rt::open_enum!(PerformancePredictionResponseState {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
