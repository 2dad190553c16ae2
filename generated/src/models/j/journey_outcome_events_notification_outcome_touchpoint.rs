// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyOutcomeEventsNotificationOutcomeTouchpoint`.
#[non_exhaustive]
pub struct JourneyOutcomeEventsNotificationOutcomeTouchpoint {
    /// `actionMap`.
    pub action_map: Option<super::JourneyOutcomeEventsNotificationActionMap>,
    /// `channels`.
    pub channels: Option<
        Vec<super::JourneyOutcomeEventsNotificationOutcomeTouchpointChannel>,
    >,
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneyOutcomeEventsNotificationOutcomeTouchpoint {
    "actionMap" Any action_map,
    "channels" Any channels,
    "createdDate" DateTime created_date,
    "id" Str id,
});
