// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MobileSettings`.
///
/// The service requires `notifications` in requests.
#[non_exhaustive]
pub struct MobileSettings {
    /// `notifications`, required.
    pub notifications: Option<super::MobileNotificationSettings>,
    __marks: rt::Marks,
}

rt::model!(MobileSettings {
    "notifications" Any notifications,
});

rt::setters!(MobileSettings {
    0 notifications with_notifications(super::MobileNotificationSettings) clear_notifications,
});
