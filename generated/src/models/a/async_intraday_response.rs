// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AsyncIntradayResponse`.
#[non_exhaustive]
pub struct AsyncIntradayResponse {
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `result`.
    pub result: Option<super::BuIntradayResponse>,
    /// `status`.
    pub status: Option<super::AsyncIntradayResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AsyncIntradayResponse`](super::AsyncIntradayResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum AsyncIntradayResponseStatus {
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

rt::model!(AsyncIntradayResponse {
    "operationId" Str operation_id,
    "result" Any result,
    "status" Enum status,
});

rt::open_enum!(AsyncIntradayResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
