// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleGenerationWarning`.
#[non_exhaustive]
pub struct ScheduleGenerationWarning {
    /// `noNeedDays`.
    pub no_need_days: Option<Vec<String>>,
    /// `shiftsTooCloseTogether`.
    pub shifts_too_close_together: Option<bool>,
    /// `unableToMeetMaxDays`.
    pub unable_to_meet_max_days: Option<bool>,
    /// `unableToMeetMaxPaidForTheWeek`.
    pub unable_to_meet_max_paid_for_the_week: Option<bool>,
    /// `unableToMeetMinPaidForTheWeek`.
    pub unable_to_meet_min_paid_for_the_week: Option<bool>,
    /// `unableToScheduleRequiredDays`.
    pub unable_to_schedule_required_days: Option<Vec<String>>,
    /// `userId`.
    pub user_id: Option<String>,
    /// `userNotLicensed`.
    pub user_not_licensed: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ScheduleGenerationWarning {
    "noNeedDays" Texts no_need_days,
    "shiftsTooCloseTogether" Bool shifts_too_close_together,
    "unableToMeetMaxDays" Bool unable_to_meet_max_days,
    "unableToMeetMaxPaidForTheWeek" Bool unable_to_meet_max_paid_for_the_week,
    "unableToMeetMinPaidForTheWeek" Bool unable_to_meet_min_paid_for_the_week,
    "unableToScheduleRequiredDays" Texts unable_to_schedule_required_days,
    "userId" Str user_id,
    "userNotLicensed" Bool user_not_licensed,
});
