// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryWaitlistPositionsRequest`.
///
/// The service requires `timeOffRequests` in requests.
#[non_exhaustive]
pub struct QueryWaitlistPositionsRequest {
    /// `timeOffRequests`, required.
    pub time_off_requests: Option<Vec<super::UserTimeOffRequestReference>>,
    __marks: rt::Marks,
}

rt::model!(QueryWaitlistPositionsRequest {
    "timeOffRequests" Any time_off_requests,
});

rt::setters!(QueryWaitlistPositionsRequest {
    0 time_off_requests with_time_off_requests(Vec<super::UserTimeOffRequestReference>) clear_time_off_requests,
});
