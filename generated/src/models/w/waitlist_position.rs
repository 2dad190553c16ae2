// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WaitlistPosition`.
#[non_exhaustive]
pub struct WaitlistPosition {
    /// `date`.
    pub date: Option<rt::Date>,
    /// `timeOffLimit`.
    pub time_off_limit: Option<super::TimeOffLimitReference>,
    /// `timeOffRequest`.
    pub time_off_request: Option<super::TimeOffRequestReference>,
    /// `waitlistPosition`.
    pub waitlist_position: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WaitlistPosition {
    "date" Date date,
    "timeOffLimit" Any time_off_limit,
    "timeOffRequest" Any time_off_request,
    "waitlistPosition" Int waitlist_position,
});
