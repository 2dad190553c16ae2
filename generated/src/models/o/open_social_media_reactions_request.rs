// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenSocialMediaReactionsRequest`.
///
/// The service requires `events` in requests.
#[non_exhaustive]
pub struct OpenSocialMediaReactionsRequest {
    /// `events`, required.
    pub events: Option<Vec<super::OpenSocialMediaReactionsNormalizedEvent>>,
    __marks: rt::Marks,
}

rt::model!(OpenSocialMediaReactionsRequest {
    "events" Any events,
});

rt::setters!(OpenSocialMediaReactionsRequest {
    0 events with_events(Vec<super::OpenSocialMediaReactionsNormalizedEvent>) clear_events,
});
