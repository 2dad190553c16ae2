// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeServiceStateRequest`.
///
/// The service requires `inService` in requests.
#[non_exhaustive]
pub struct EdgeServiceStateRequest {
    /// `callDrainingWaitTimeSeconds`.
    pub call_draining_wait_time_seconds: Option<i64>,
    /// `inService`, required.
    pub in_service: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(EdgeServiceStateRequest {
    "callDrainingWaitTimeSeconds" Int call_draining_wait_time_seconds,
    "inService" Bool in_service,
});

rt::setters!(EdgeServiceStateRequest {
    0 call_draining_wait_time_seconds with_call_draining_wait_time_seconds(i64) clear_call_draining_wait_time_seconds,
    1 in_service with_in_service(bool) clear_in_service,
});
