// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserScheduleContainer`.
#[non_exhaustive]
pub struct UserScheduleContainer {
    /// `managementUnitTimeZone`.
    pub management_unit_time_zone: Option<String>,
    /// `publishedSchedules`.
    pub published_schedules: Option<Vec<super::WeekScheduleReference>>,
    /// `userSchedules`.
    pub user_schedules: Option<std::collections::BTreeMap<String, super::UserSchedule>>,
    __marks: rt::Marks,
}

rt::model!(UserScheduleContainer {
    "managementUnitTimeZone" Str management_unit_time_zone,
    "publishedSchedules" Any published_schedules,
    "userSchedules" Any user_schedules,
});
