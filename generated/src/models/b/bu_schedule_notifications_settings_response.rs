// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuScheduleNotificationsSettingsResponse`.
#[non_exhaustive]
pub struct BuScheduleNotificationsSettingsResponse {
    /// `activityCategorySettings`, required.
    pub activity_category_settings: Option<
        Vec<super::BuScheduleNotificationsCategorySettings>,
    >,
    /// `earlyReminderMinutes`, required.
    pub early_reminder_minutes: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(BuScheduleNotificationsSettingsResponse {
    "activityCategorySettings" Any activity_category_settings,
    "earlyReminderMinutes" Int early_reminder_minutes,
});
