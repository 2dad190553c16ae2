// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkUpdateShiftTradeStateResponse`.
#[non_exhaustive]
pub struct BulkUpdateShiftTradeStateResponse {
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `result`.
    pub result: Option<super::BulkUpdateShiftTradeStateResult>,
    /// `status`.
    pub status: Option<super::BulkUpdateShiftTradeStateResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`BulkUpdateShiftTradeStateResponse`](super::BulkUpdateShiftTradeStateResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum BulkUpdateShiftTradeStateResponseStatus {
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

rt::model!(BulkUpdateShiftTradeStateResponse {
    "operationId" Str operation_id,
    "result" Any result,
    "status" Enum status,
});

rt::open_enum!(BulkUpdateShiftTradeStateResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
