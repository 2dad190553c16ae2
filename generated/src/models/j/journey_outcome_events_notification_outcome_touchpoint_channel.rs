// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyOutcomeEventsNotificationOutcomeTouchpointChannel`.
#[non_exhaustive]
pub struct JourneyOutcomeEventsNotificationOutcomeTouchpointChannel {
    /// `type`.
    pub r#type: Option<
        super::JourneyOutcomeEventsNotificationOutcomeTouchpointChannelType,
    >,
    __marks: rt::Marks,
}
/// The values of `type` in [`JourneyOutcomeEventsNotificationOutcomeTouchpointChannel`](super::JourneyOutcomeEventsNotificationOutcomeTouchpointChannel).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyOutcomeEventsNotificationOutcomeTouchpointChannelType {
    /// `Unknown`
    Unknown,
    /// `ContentOffer`
    ContentOffer,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyOutcomeEventsNotificationOutcomeTouchpointChannel {
    "type" Enum r#type,
});

rt::open_enum!(JourneyOutcomeEventsNotificationOutcomeTouchpointChannelType {
    Unknown = "Unknown",
    ContentOffer = "ContentOffer",
});
