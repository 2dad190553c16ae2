// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMessageEvent`.
///
/// The service requires `eventType` in requests.
#[non_exhaustive]
pub struct ConversationMessageEvent {
    /// `coBrowse`.
    pub co_browse: Option<super::ConversationEventCoBrowse>,
    /// `eventType`, required.
    pub event_type: Option<super::ConversationMessageEventEventType>,
    /// `presence`.
    pub presence: Option<super::ConversationEventPresence>,
    /// `typing`.
    pub typing: Option<super::ConversationEventTyping>,
    /// `video`.
    pub video: Option<super::ConversationEventVideo>,
    __marks: rt::Marks,
}
/// The values of `eventType` in [`ConversationMessageEvent`](super::ConversationMessageEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMessageEventEventType {
    /// `CoBrowse`
    CoBrowse,
    /// `Typing`
    Typing,
    /// `Presence`
    Presence,
    /// `Video`
    Video,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationMessageEvent {
    "coBrowse" Any co_browse,
    "eventType" Enum event_type,
    "presence" Any presence,
    "typing" Any typing,
    "video" Any video,
});

rt::setters!(ConversationMessageEvent {
    0 co_browse with_co_browse(super::ConversationEventCoBrowse) clear_co_browse,
    1 event_type with_event_type(impl Into<super::ConversationMessageEventEventType>) clear_event_type,
    2 presence with_presence(super::ConversationEventPresence) clear_presence,
    3 typing with_typing(super::ConversationEventTyping) clear_typing,
    4 video with_video(super::ConversationEventVideo) clear_video,
});

rt::open_enum!(ConversationMessageEventEventType {
    CoBrowse = "CoBrowse",
    Typing = "Typing",
    Presence = "Presence",
    Video = "Video",
    Unknown = "Unknown",
});
