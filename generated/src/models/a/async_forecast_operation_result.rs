// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AsyncForecastOperationResult`.
#[non_exhaustive]
pub struct AsyncForecastOperationResult {
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `progress`.
    pub progress: Option<i64>,
    /// `result`.
    pub result: Option<super::BuShortTermForecast>,
    /// `status`.
    pub status: Option<super::AsyncForecastOperationResultStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AsyncForecastOperationResult`](super::AsyncForecastOperationResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum AsyncForecastOperationResultStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Canceled`
    Canceled,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AsyncForecastOperationResult {
    "operationId" Str operation_id,
    "progress" Int progress,
    "result" Any result,
    "status" Enum status,
});

rt::open_enum!(AsyncForecastOperationResultStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
