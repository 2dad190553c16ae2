// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingNotificationResponse`.
#[non_exhaustive]
pub struct RecordingNotificationResponse {
    /// `notificationStatus`.
    pub notification_status: Option<
        super::RecordingNotificationResponseNotificationStatus,
    >,
    /// `notificationText`.
    pub notification_text: Option<String>,
    /// `originatingMessageId`.
    pub originating_message_id: Option<String>,
    /// `referenceId`.
    pub reference_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `notificationStatus` in [`RecordingNotificationResponse`](super::RecordingNotificationResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingNotificationResponseNotificationStatus {
    /// `Accepted`
    Accepted,
    /// `Declined`
    Declined,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RecordingNotificationResponse {
    "notificationStatus" Enum notification_status,
    "notificationText" Str notification_text,
    "originatingMessageId" Str originating_message_id,
    "referenceId" Str reference_id,
});

rt::setters!(RecordingNotificationResponse {
    0 notification_status with_notification_status(impl Into<super::RecordingNotificationResponseNotificationStatus>) clear_notification_status,
    1 notification_text with_notification_text(impl Into<String>) clear_notification_text,
    2 originating_message_id with_originating_message_id(impl Into<String>) clear_originating_message_id,
    3 reference_id with_reference_id(impl Into<String>) clear_reference_id,
});

rt::open_enum!(RecordingNotificationResponseNotificationStatus {
    Accepted = "Accepted",
    Declined = "Declined",
});
