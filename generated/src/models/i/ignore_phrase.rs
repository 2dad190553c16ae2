// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IgnorePhrase`.
///
/// The service requires `participant`, `text` in requests.
#[non_exhaustive]
pub struct IgnorePhrase {
    /// `mediaType`.
    pub media_type: Option<super::IgnorePhraseMediaType>,
    /// `participant`, required.
    pub participant: Option<super::IgnorePhraseParticipant>,
    /// `text`, required.
    pub text: Option<String>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`IgnorePhrase`](super::IgnorePhrase).
#[derive(Clone)]
#[non_exhaustive]
pub enum IgnorePhraseMediaType {
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
/// The values of `participant` in [`IgnorePhrase`](super::IgnorePhrase).
#[derive(Clone)]
#[non_exhaustive]
pub enum IgnorePhraseParticipant {
    /// `Customer`
    Customer,
    /// `Agent`
    Agent,
    /// `Both`
    Both,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(IgnorePhrase {
    "mediaType" Enum media_type,
    "participant" Enum participant,
    "text" Str text,
});

rt::setters!(IgnorePhrase {
    0 media_type with_media_type(impl Into<super::IgnorePhraseMediaType>) clear_media_type,
    1 participant with_participant(impl Into<super::IgnorePhraseParticipant>) clear_participant,
    2 text with_text(impl Into<String>) clear_text,
});

rt::open_enum!(IgnorePhraseMediaType {
    Chat = "Chat",
    Call = "Call",
    Message = "Message",
    Email = "Email",
});

rt::open_enum!(IgnorePhraseParticipant {
    Customer = "Customer",
    Agent = "Agent",
    Both = "Both",
});
