// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyOutcomeEventsNotificationOutcome`.
#[non_exhaustive]
pub struct JourneyOutcomeEventsNotificationOutcome {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneyOutcomeEventsNotificationOutcome {
    "displayName" Str display_name,
    "id" Str id,
    "selfUri" Str self_uri,
});
