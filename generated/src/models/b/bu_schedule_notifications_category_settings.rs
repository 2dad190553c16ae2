// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuScheduleNotificationsCategorySettings`.
///
/// The service requires `activityCategory`, `earlyReminderEnabled`, `onTimeReminderEnabled` in requests.
#[non_exhaustive]
pub struct BuScheduleNotificationsCategorySettings {
    /// `activityCategory`, required.
    pub activity_category: Option<
        super::BuScheduleNotificationsCategorySettingsActivityCategory,
    >,
    /// `earlyReminderEnabled`, required.
    pub early_reminder_enabled: Option<bool>,
    /// `onTimeReminderEnabled`, required.
    pub on_time_reminder_enabled: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `activityCategory` in [`BuScheduleNotificationsCategorySettings`](super::BuScheduleNotificationsCategorySettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuScheduleNotificationsCategorySettingsActivityCategory {
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

rt::model!(BuScheduleNotificationsCategorySettings {
    "activityCategory" Enum activity_category,
    "earlyReminderEnabled" Bool early_reminder_enabled,
    "onTimeReminderEnabled" Bool on_time_reminder_enabled,
});

rt::setters!(BuScheduleNotificationsCategorySettings {
    0 activity_category with_activity_category(impl Into<super::BuScheduleNotificationsCategorySettingsActivityCategory>) clear_activity_category,
    1 early_reminder_enabled with_early_reminder_enabled(bool) clear_early_reminder_enabled,
    2 on_time_reminder_enabled with_on_time_reminder_enabled(bool) clear_on_time_reminder_enabled,
});

rt::open_enum!(BuScheduleNotificationsCategorySettingsActivityCategory {
    OnQueueWork = "OnQueueWork",
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
});
