// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffLimitValues`.
#[non_exhaustive]
pub struct TimeOffLimitValues {
    /// `allocatedMinutes`, required.
    pub allocated_minutes: Option<Vec<i64>>,
    /// `limitMinutes`, required.
    pub limit_minutes: Option<Vec<i64>>,
    /// `waitlistedMinutes`, required.
    pub waitlisted_minutes: Option<Vec<i64>>,
    /// `waitlistedRequests`, required.
    pub waitlisted_requests: Option<Vec<i64>>,
    __marks: rt::Marks,
}

rt::model!(TimeOffLimitValues {
    "allocatedMinutes" Any allocated_minutes,
    "limitMinutes" Any limit_minutes,
    "waitlistedMinutes" Any waitlisted_minutes,
    "waitlistedRequests" Any waitlisted_requests,
});
