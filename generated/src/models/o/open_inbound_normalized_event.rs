// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenInboundNormalizedEvent`.
///
/// The service requires `channel`, `events` in requests.
#[non_exhaustive]
pub struct OpenInboundNormalizedEvent {
    /// `channel`, required.
    pub channel: Option<super::OpenInboundMessagingChannel>,
    /// `events`, required.
    pub events: Option<Vec<super::OpenEvent>>,
    __marks: rt::Marks,
}

rt::model!(OpenInboundNormalizedEvent {
    "channel" Any channel,
    "events" Any events,
});

rt::setters!(OpenInboundNormalizedEvent {
    0 channel with_channel(super::OpenInboundMessagingChannel) clear_channel,
    1 events with_events(Vec<super::OpenEvent>) clear_events,
});
