// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneySessionEventsNotificationConversationUserDisposition`.
#[non_exhaustive]
pub struct JourneySessionEventsNotificationConversationUserDisposition {
    /// `code`.
    pub code: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `user`.
    pub user: Option<super::JourneySessionEventsNotificationUser>,
    __marks: rt::Marks,
}

rt::model!(JourneySessionEventsNotificationConversationUserDisposition {
    "code" Str code,
    "notes" Str notes,
    "user" Any user,
});
