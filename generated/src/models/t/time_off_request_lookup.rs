// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffRequestLookup`.
///
/// The service requires `timeOffRequestId`, `userId` in requests.
#[non_exhaustive]
pub struct TimeOffRequestLookup {
    /// `timeOffRequestId`, required.
    pub time_off_request_id: Option<String>,
    /// `userId`, required.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TimeOffRequestLookup {
    "timeOffRequestId" Str time_off_request_id,
    "userId" Str user_id,
});

rt::setters!(TimeOffRequestLookup {
    0 time_off_request_id with_time_off_request_id(impl Into<String>) clear_time_off_request_id,
    1 user_id with_user_id(impl Into<String>) clear_user_id,
});
