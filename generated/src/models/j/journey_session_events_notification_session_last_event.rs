// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneySessionEventsNotificationSessionLastEvent`.
#[non_exhaustive]
pub struct JourneySessionEventsNotificationSessionLastEvent {
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `eventName`.
    pub event_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneySessionEventsNotificationSessionLastEvent {
    "createdDate" DateTime created_date,
    "eventName" Str event_name,
    "id" Str id,
});
