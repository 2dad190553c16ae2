// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AvailableTime`.
#[non_exhaustive]
pub struct AvailableTime {
    /// `activityCategory`.
    pub activity_category: Option<super::AvailableTimeActivityCategory>,
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `isPaid`.
    pub is_paid: Option<bool>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    /// `wfmSchedule`.
    pub wfm_schedule: Option<super::WfmScheduleReference>,
    __marks: rt::Marks,
}
/// The values of `activityCategory` in [`AvailableTime`](super::AvailableTime).
#[derive(Clone)]
#[non_exhaustive]
pub enum AvailableTimeActivityCategory {
    /// `OnQueueWork`
    OnQueueWork,
    /// `Break`
    Break,
    /// `Meal`
    Meal,
    /// `Meeting`
    Meeting,
    /// `OffQueueWork`
    OffQueueWork,
    /// `TimeOff`
    TimeOff,
    /// `Training`
    Training,
    /// `Unavailable`
    Unavailable,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AvailableTime {
    "activityCategory" Enum activity_category,
    "dateStart" DateTime date_start,
    "isPaid" Bool is_paid,
    "lengthInMinutes" Int length_in_minutes,
    "wfmSchedule" Any wfm_schedule,
});

rt::open_enum!(AvailableTimeActivityCategory {
    OnQueueWork = "OnQueueWork",
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
});
