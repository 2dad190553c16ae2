// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuNotificationSettingsRequest`.
#[non_exhaustive]
pub struct BuNotificationSettingsRequest {
    /// `scheduling`.
    pub scheduling: Option<super::BuScheduleNotificationsSettingsRequest>,
    __marks: rt::Marks,
}

rt::model!(BuNotificationSettingsRequest {
    "scheduling" Any scheduling,
});

rt::setters!(BuNotificationSettingsRequest {
    0 scheduling with_scheduling(super::BuScheduleNotificationsSettingsRequest) clear_scheduling,
});
