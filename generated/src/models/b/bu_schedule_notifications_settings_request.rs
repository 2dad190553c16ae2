// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuScheduleNotificationsSettingsRequest`.
#[non_exhaustive]
pub struct BuScheduleNotificationsSettingsRequest {
    /// `activityCategorySettings`.
    pub activity_category_settings: Option<
        Vec<super::BuScheduleNotificationsCategorySettings>,
    >,
    /// `earlyReminderMinutes`.
    pub early_reminder_minutes: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(BuScheduleNotificationsSettingsRequest {
    "activityCategorySettings" Any activity_category_settings,
    "earlyReminderMinutes" Int early_reminder_minutes,
});

rt::setters!(BuScheduleNotificationsSettingsRequest {
    0 activity_category_settings with_activity_category_settings(Vec<super::BuScheduleNotificationsCategorySettings>) clear_activity_category_settings,
    1 early_reminder_minutes with_early_reminder_minutes(i64) clear_early_reminder_minutes,
});
