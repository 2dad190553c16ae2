// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeRebootParameters`.
#[non_exhaustive]
pub struct EdgeRebootParameters {
    /// `callDrainingWaitTimeSeconds`.
    pub call_draining_wait_time_seconds: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(EdgeRebootParameters {
    "callDrainingWaitTimeSeconds" Int call_draining_wait_time_seconds,
});

rt::setters!(EdgeRebootParameters {
    0 call_draining_wait_time_seconds with_call_draining_wait_time_seconds(i64) clear_call_draining_wait_time_seconds,
});
