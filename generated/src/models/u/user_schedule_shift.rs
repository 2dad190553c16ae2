// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserScheduleShift`.
#[non_exhaustive]
pub struct UserScheduleShift {
    /// `activities`.
    pub activities: Option<Vec<super::UserScheduleActivity>>,
    /// `delete`.
    pub delete: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    /// `manuallyEdited`.
    pub manually_edited: Option<bool>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `weekSchedule`.
    pub week_schedule: Option<super::WeekScheduleReference>,
    __marks: rt::Marks,
}

rt::model!(UserScheduleShift {
    "activities" Any activities,
    "delete" Bool delete,
    "id" Str id,
    "lengthInMinutes" Int length_in_minutes,
    "manuallyEdited" Bool manually_edited,
    "startDate" DateTime start_date,
    "weekSchedule" Any week_schedule,
});
