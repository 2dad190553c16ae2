// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AttributeDetailEventTopicCommunication`.
#[non_exhaustive]
pub struct AttributeDetailEventTopicCommunication {
    /// `id`.
    pub id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::AttributeDetailEventTopicCommunicationMediaType>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`AttributeDetailEventTopicCommunication`](super::AttributeDetailEventTopicCommunication).
#[derive(Clone)]
#[non_exhaustive]
pub enum AttributeDetailEventTopicCommunicationMediaType {
    /// `UNKNOWN`
    Unknown,
    /// `VOICE`
    Voice,
    /// `CHAT`
    Chat,
    /// `EMAIL`
    Email,
    /// `CALLBACK`
    Callback,
    /// `COBROWSE`
    Cobrowse,
    /// `VIDEO`
    Video,
    /// `SCREENSHARE`
    Screenshare,
    /// `MESSAGE`
    Message,
    /// `INTERNALMESSAGE`
    Internalmessage,
    /// `SCREENMONITORING`
    Screenmonitoring,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AttributeDetailEventTopicCommunication {
    "id" Str id,
    "mediaType" Enum media_type,
});

rt::open_enum!(AttributeDetailEventTopicCommunicationMediaType {
    Unknown = "UNKNOWN",
    Voice = "VOICE",
    Chat = "CHAT",
    Email = "EMAIL",
    Callback = "CALLBACK",
    Cobrowse = "COBROWSE",
    Video = "VIDEO",
    Screenshare = "SCREENSHARE",
    Message = "MESSAGE",
    Internalmessage = "INTERNALMESSAGE",
    Screenmonitoring = "SCREENMONITORING",
});
