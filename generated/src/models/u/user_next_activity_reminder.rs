// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserNextActivityReminder`.
#[non_exhaustive]
pub struct UserNextActivityReminder {
    /// `activityCategory`.
    pub activity_category: Option<super::UserNextActivityReminderActivityCategory>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}
/// The values of `activityCategory` in [`UserNextActivityReminder`](super::UserNextActivityReminder).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserNextActivityReminderActivityCategory {
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
    /// `Unscheduled`
    Unscheduled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserNextActivityReminder {
    "activityCategory" Enum activity_category,
    "startDate" DateTime start_date,
});

rt::open_enum!(UserNextActivityReminderActivityCategory {
    OnQueueWork = "OnQueueWork",
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
    Unscheduled = "Unscheduled",
});
