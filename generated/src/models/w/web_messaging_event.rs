// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebMessagingEvent`.
#[non_exhaustive]
pub struct WebMessagingEvent {
    /// `coBrowse`.
    pub co_browse: Option<super::WebMessagingEventCoBrowse>,
    /// `eventType`, required.
    pub event_type: Option<super::WebMessagingEventEventType>,
    /// `presence`.
    pub presence: Option<super::WebMessagingEventPresence>,
    /// `video`.
    pub video: Option<super::WebMessagingEventVideo>,
    __marks: rt::Marks,
}
/// The values of `eventType` in [`WebMessagingEvent`](super::WebMessagingEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebMessagingEventEventType {
    /// `CoBrowse`
    CoBrowse,
    /// `Presence`
    Presence,
    /// `Video`
    Video,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WebMessagingEvent {
    "coBrowse" Any co_browse,
    "eventType" Enum event_type,
    "presence" Any presence,
    "video" Any video,
});

rt::open_enum!(WebMessagingEventEventType {
    CoBrowse = "CoBrowse",
    Presence = "Presence",
    Video = "Video",
});
