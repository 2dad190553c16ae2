// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserProfilesInDateRangeRequest`.
///
/// The service requires `endWorkday`, `startWorkday` in requests.
#[non_exhaustive]
pub struct UserProfilesInDateRangeRequest {
    /// `endWorkday`, required.
    pub end_workday: Option<String>,
    /// `startWorkday`, required.
    pub start_workday: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserProfilesInDateRangeRequest {
    "endWorkday" Str end_workday,
    "startWorkday" Str start_workday,
});

rt::setters!(UserProfilesInDateRangeRequest {
    0 end_workday with_end_workday(impl Into<String>) clear_end_workday,
    1 start_workday with_start_workday(impl Into<String>) clear_start_workday,
});
