// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyWebActionEventsNotificationEventAction`.
#[non_exhaustive]
pub struct JourneyWebActionEventsNotificationEventAction {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneyWebActionEventsNotificationEventAction {
    "id" Str id,
});
