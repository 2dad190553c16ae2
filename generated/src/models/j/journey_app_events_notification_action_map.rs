// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyAppEventsNotificationActionMap`.
#[non_exhaustive]
pub struct JourneyAppEventsNotificationActionMap {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(JourneyAppEventsNotificationActionMap {
    "displayName" Str display_name,
    "id" Str id,
    "selfUri" Str self_uri,
    "version" Int version,
});
