// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenSocialMediaReactionsNormalizedEvent`.
///
/// The service requires `channel`, `events` in requests.
#[non_exhaustive]
pub struct OpenSocialMediaReactionsNormalizedEvent {
    /// `channel`, required.
    pub channel: Option<super::OpenSocialMediaReactionsChannel>,
    /// `events`, required.
    pub events: Option<Vec<super::OpenSocialMediaReactionsEvent>>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OpenSocialMediaReactionsNormalizedEvent {
    "channel" Any channel,
    "events" Any events,
    "id" Str id,
    "selfUri" Str self_uri,
});

rt::setters!(OpenSocialMediaReactionsNormalizedEvent {
    0 channel with_channel(super::OpenSocialMediaReactionsChannel) clear_channel,
    1 events with_events(Vec<super::OpenSocialMediaReactionsEvent>) clear_events,
    2 id with_id(impl Into<String>) clear_id,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
