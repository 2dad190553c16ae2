// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IgnoreTopic`.
///
/// The service requires `participant`, `text` in requests.
#[non_exhaustive]
pub struct IgnoreTopic {
    /// `mediaType`.
    pub media_type: Option<super::IgnoreTopicMediaType>,
    /// `participant`, required.
    pub participant: Option<super::IgnoreTopicParticipant>,
    /// `text`, required.
    pub text: Option<String>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`IgnoreTopic`](super::IgnoreTopic).
#[derive(Clone)]
#[non_exhaustive]
pub enum IgnoreTopicMediaType {
    /// `Chat`
    Chat,
    /// `Call`
    Call,
    /// `Message`
    Message,
    /// `Email`
    Email,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `participant` in [`IgnoreTopic`](super::IgnoreTopic).
#[derive(Clone)]
#[non_exhaustive]
pub enum IgnoreTopicParticipant {
    /// `Customer`
    Customer,
    /// `Agent`
    Agent,
    /// `Both`
    Both,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(IgnoreTopic {
    "mediaType" Enum media_type,
    "participant" Enum participant,
    "text" Str text,
});

rt::setters!(IgnoreTopic {
    0 media_type with_media_type(impl Into<super::IgnoreTopicMediaType>) clear_media_type,
    1 participant with_participant(impl Into<super::IgnoreTopicParticipant>) clear_participant,
    2 text with_text(impl Into<String>) clear_text,
});

rt::open_enum!(IgnoreTopicMediaType {
    Chat = "Chat",
    Call = "Call",
    Message = "Message",
    Email = "Email",
});

rt::open_enum!(IgnoreTopicParticipant {
    Customer = "Customer",
    Agent = "Agent",
    Both = "Both",
});
