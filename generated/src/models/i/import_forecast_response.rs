// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ImportForecastResponse`.
#[non_exhaustive]
pub struct ImportForecastResponse {
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `result`.
    pub result: Option<super::BuShortTermForecast>,
    /// `status`.
    pub status: Option<super::ImportForecastResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ImportForecastResponse`](super::ImportForecastResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ImportForecastResponseStatus {
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

rt::model!(ImportForecastResponse {
    "operationId" Str operation_id,
    "result" Any result,
    "status" Enum status,
});

rt::open_enum!(ImportForecastResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
