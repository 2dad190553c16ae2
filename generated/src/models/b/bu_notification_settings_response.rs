// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuNotificationSettingsResponse`.
#[non_exhaustive]
pub struct BuNotificationSettingsResponse {
    /// `scheduling`.
    pub scheduling: Option<super::BuScheduleNotificationsSettingsResponse>,
    __marks: rt::Marks,
}

rt::model!(BuNotificationSettingsResponse {
    "scheduling" Any scheduling,
});
