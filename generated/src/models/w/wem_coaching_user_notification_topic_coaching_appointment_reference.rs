// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WemCoachingUserNotificationTopicCoachingAppointmentReference`.
#[non_exhaustive]
pub struct WemCoachingUserNotificationTopicCoachingAppointmentReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WemCoachingUserNotificationTopicCoachingAppointmentReference {
    "id" Str id,
});
