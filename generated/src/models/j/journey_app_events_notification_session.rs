// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyAppEventsNotificationSession`.
#[non_exhaustive]
pub struct JourneyAppEventsNotificationSession {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneyAppEventsNotificationSession {
    "id" Str id,
    "selfUri" Str self_uri,
    "type" Str r#type,
});
