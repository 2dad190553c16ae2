// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayNotification`.
#[non_exhaustive]
pub struct WfmBuIntradayDataUpdateTopicBuIntradayNotification {
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `result`.
    pub result: Option<super::WfmBuIntradayDataUpdateTopicBuIntradayResult>,
    __marks: rt::Marks,
}

rt::model!(WfmBuIntradayDataUpdateTopicBuIntradayNotification {
    "operationId" Str operation_id,
    "result" Any result,
});
